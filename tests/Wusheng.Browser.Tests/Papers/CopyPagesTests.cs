using System.Collections.Immutable;

using Wusheng.Cases;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Papers;

/// <summary>A copy of a customer's paper at the desk: stamped, shown, agreed to, kept.</summary>
public sealed class CopyPagesTests : IAsyncLifetime
{
    private static readonly byte[] Photo = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    private readonly RunningDesk desk = new() { FirstPacks = "property" };

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory, Requirement("DOC-13")]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task The_customer_sees_the_stamp_before_the_copy_is_kept(int width)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var number = await staff.EmployAsync("specialist", "孙专员");
        await staff.KnowAsync(new ThingRow { Type = "unit", Key = "5-1203", Title = "5-1203", Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty.Add("building", new Value.Text("5"))) });
        var release = await staff.DoAsync(new Open("release", staff.Site, "visit", Given.Nothing.Add("applicant", "owner").Add("unit", "5-1203").Add("name", "陈刚")), number);
        await staff.DoAsync(new AddRow(release.Id, 0, "item", Given.Nothing.Add("what", "冰箱").Add("pieces", "1")), number);
        await using var specialist = await desk.SignedInAsync(number, FaultDesk.Password, width);
        var page = specialist.Page;
        await page.GotoAsync($"/cases/{release.Id}?step=fill");
        await page.Locator("#do input[type=file][name='f.idCopy']").SetInputFilesAsync(new FilePayload { Name = "id.png", MimeType = "image/png", Buffer = Photo });
        await page.Locator("#do [name='f.urgent'][value=false]").CheckAsync();
        await page.Locator("#do .btn-pri").ClickAsync();

        await Expect(page.Locator(".cpy-i")).ToBeVisibleAsync();
        Assert.DoesNotContain(staff.History(release), happened => happened.Event is Attached);
        await specialist.PictureAsync($"copy-{width}");
        Assert.False(await page.ScrollsSidewaysAsync());
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator(".cpy .fe")).ToContainTextAsync("当面盖章");

        await page.Locator("[name='f.idCopy:faceToFace']").CheckAsync();
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator(".cs-h .tg").First).ToHaveTextAsync("可开条");
        Assert.Equal("image/jpeg", Assert.Single(staff.History(release).Select(happened => happened.Event).OfType<Attached>()).MediaType);
        Assert.Empty(specialist.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    /// <summary>The goods are not written down yet: the step is refused, and with it goes the copy, until the same form is sent again.</summary>
    [Fact, Requirement("DOC-13")]
    public async Task A_copy_is_nowhere_while_its_step_is_refused()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var number = await staff.EmployAsync("specialist", "孙专员");
        await staff.KnowAsync(new ThingRow { Type = "unit", Key = "5-1204", Title = "5-1204", Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty.Add("building", new Value.Text("5")).Add("arrears", new Value.Money(0))) });
        var release = await staff.DoAsync(new Open("release", staff.Site, "visit", Given.Nothing.Add("applicant", "owner").Add("unit", "5-1204").Add("name", "陈刚")), number);
        await using var specialist = await desk.SignedInAsync(number, FaultDesk.Password);
        var page = specialist.Page;
        await page.GotoAsync($"/cases/{release.Id}?step=fill");
        await page.Locator("#do input[type=file][name='f.idCopy']").SetInputFilesAsync(new FilePayload { Name = "id.png", MimeType = "image/png", Buffer = Photo });
        await page.Locator("#do [name='f.urgent'][value=false]").CheckAsync();
        await page.Locator("#do .btn-pri").ClickAsync();
        await page.Locator("[name='f.idCopy:faceToFace']").CheckAsync();
        await page.Locator("#do .btn-pri").ClickAsync();

        await Expect(page.Locator(".nt.r, .fe").First).ToBeVisibleAsync();
        await Expect(page.Locator(".cpy-i")).ToBeVisibleAsync();
        Assert.DoesNotContain(staff.History(release), happened => happened.Event is Attached);
        Assert.Empty(Kept());

        await staff.DoAsync(new AddRow(release.Id, 0, "item", Given.Nothing.Add("what", "冰箱").Add("pieces", "1")), number);
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator(".cs-h .tg").First).ToHaveTextAsync("可开条");
        Assert.True(Assert.Single(staff.History(release).Select(happened => happened.Event).OfType<Attached>()).Stamped);
        Assert.Single(Kept());
    }

    private string[] Kept() => Directory.GetFiles(Path.Combine(desk.Folder, "files"), "*", SearchOption.AllDirectories);
}
