using System.Text.RegularExpressions;
using System.Collections.Immutable;

using Wusheng.Cases;
using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Keyboard;

/// <summary>A fault from the ringing telephone to its end with the keyboard alone, as its people would do it the first time.</summary>
public sealed class WholeCaseTests(RunningDesk desk)
{
    private const string Phone = "13900007310";
    private const string Line = "kd27310";
    // Two minutes is what is asked; the way is kept shorter, so that no page grows longer unseen.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);

    [Fact]
    public async Task A_fault_goes_from_call_to_close_by_keys_alone_in_less_than_two_minutes()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await KnownAsync(staff);
        await using var acceptor = await desk.VisitAsync();
        await using var engineer = await desk.VisitAsync();
        await SignInAsync(acceptor.Page, staff.Acceptor);
        await SignInAsync(engineer.Page, staff.Engineer);
        var (centre, field) = (new Hands(acceptor.Page), new Hands(engineer.Page));

        await CallAsync(acceptor.Page, centre, staff);
        await PreprocessAsync(acceptor.Page, centre, staff);
        await DispatchAsync(acceptor.Page, centre, staff);
        await AnswerAsync(engineer.Page, field, staff);
        await CloseAsync(acceptor.Page, centre, staff);

        await Expect(acceptor.Page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("cleared"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{centre.Steps} + {field.Steps} steps, {centre.Time.TotalSeconds:0} + {field.Time.TotalSeconds:0} s, waited {(centre.Waited + field.Waited).TotalSeconds:0} s");
        TestContext.Current.TestOutputHelper?.WriteLine($"{centre.Way}{Environment.NewLine}{field.Way}");
        Assert.InRange(centre.Time + field.Time, TimeSpan.Zero, Longest);
        Assert.Empty(acceptor.Problems);
        Assert.Empty(engineer.Problems);
    }

    private static async Task KnownAsync(FaultDesk staff)
    {
        var phone = new Value.Text(Phone);
        await staff.KnowAsync(new ThingRow { Type = "customer", Key = Phone, Title = "梁敏", Facts = StoredValues.Write(Facts.Add("name", new Value.Text("梁敏女士")).Add("phone", phone).Add("address", new Value.Text("柳岸路 18 号"))) });
        await staff.KnowAsync(new ThingRow { Type = "line", Key = Line, Title = Line, Facts = StoredValues.Write(Facts.Add("kind", new Value.Word("broadband")).Add("phone", phone)) });
    }

    private static async Task SignInAsync(IPage page, string number)
    {
        var hands = new Hands(page);
        await page.GotoAsync("/sign-in");
        await hands.FillAsync(page.GetByLabel("工号"), number);
        await hands.FillAsync(page.GetByLabel("密码"), FaultDesk.Password);
        await hands.PressAsync("Enter");
        await Expect(page).Not.ToHaveURLAsync(new Regex("sign-in"));
    }

    /// <summary>The call is begun, the guide followed, the demand noted, the case opened already filled, the call ended.</summary>
    private static async Task CallAsync(IPage page, Hands hands, FaultDesk staff)
    {
        var guide = page.Locator("#guide .gd-rail li.ok");
        await hands.PressAsync("n");
        await hands.FillAsync(page.Locator("#start input[type=tel]").First, Phone);
        await hands.PressAsync("Enter");
        await hands.SeeAsync(() => Expect(page.Locator("#new-case [name='f.line']")).ToHaveValueAsync(Line));
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(guide).ToHaveCountAsync(1));
        await hands.PressAsync("Alt+a");
        await hands.TypeAsync("家里宽带上不了网");
        await hands.PressAsync("Enter");
        await hands.SeeAsync(() => Expect(page.Locator("#rows-demand ol li")).ToHaveCountAsync(1));
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(guide).ToHaveCountAsync(2));
        await OpenAsync(page, hands, staff);
        await hands.PickAsync(page.Locator("#guide [name='f.anythingElse']"), "none");
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(guide).ToHaveCountAsync(3));
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(page.Locator("#guide .gd-done")).ToBeVisibleAsync());
        await hands.PressAsync("Alt+e");
        await hands.ChooseAsync(page.Locator("#s-close [name='f.outcome']"), "answered");
        await hands.FillAsync(page.Locator("#s-close [name='f.resultText']"), "已开故障单");
        await hands.PressAsync("Enter");
        await hands.SeeAsync(() => Expect(page.Locator("#start")).ToBeVisibleAsync());
    }

    private static async Task OpenAsync(IPage page, Hands hands, FaultDesk staff)
    {
        await Expect(page.Locator("#new-case [name='f.line']")).ToHaveValueAsync(Line);
        await Expect(page.Locator("#new-case h2")).ToHaveTextAsync(staff.Fault.Title);
        await Expect(page.Locator("#new-case [name='f.kind'][value=broadband]")).ToBeCheckedAsync();
        await Expect(page.Locator("#new-case [name='f.address']")).ToHaveValueAsync("柳岸路 18 号");
        await hands.PressAsync("Control+s");
        await Expect(page.Locator("#new-case [name='f.symptom']")).ToBeFocusedAsync();
        await hands.TypeAsync("光猫红灯");
        await hands.PressAsync("Control+s");
        await hands.SeeAsync(() => Expect(page.Locator("#beside .opened")).ToContainTextAsync("GZ"));
    }

    private static async Task PreprocessAsync(IPage page, Hands hands, FaultDesk staff)
    {
        await hands.PressAsync("j");
        await hands.PressAsync("Enter");
        await hands.SeeAsync(() => Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("registered")));
        await hands.PressAsync("y");
        await hands.SeeAsync(() => Expect(page.Locator("#rows-check .pn-h .n")).ToHaveTextAsync("6 / 6"));
        await hands.PressAsync("1");
        await hands.SeeAsync(() => Expect(page.Locator("[name='f.diagnosis']")).ToBeFocusedAsync());
        await hands.TypeAsync("收光弱，需上门");
        await hands.PickAsync(page.Locator("[name='f.atMaker']"), "false");
        await hands.PickAsync(page.Locator("[name='f.hard']"), "false");
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("preprocessed")));
    }

    private static async Task DispatchAsync(IPage page, Hands hands, FaultDesk staff)
    {
        await hands.PressAsync("1");
        await hands.SeeAsync(() => Expect(page.Locator("[name='f.engineer']")).ToBeVisibleAsync());
        await hands.ChooseAsync(page.Locator("[name='f.engineer']"), staff.Engineer);
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("dispatched")));
    }

    /// <summary>The engineer receives the order and answers it on the page of the day.</summary>
    private static async Task AnswerAsync(IPage page, Hands hands, FaultDesk staff)
    {
        await page.GotoAsync("/today");
        await hands.PressAsync("1");
        await hands.SeeAsync(() => Expect(page.Locator("summary.btn-pri", new() { HasText = staff.Step("answer") })).ToBeVisibleAsync());
        await hands.PressAsync("1");
        await hands.PickAsync(page.Locator(".td-s[open] [name='f.answeredTo']"), "desk");
        await hands.FillAsync(page.Locator(".td-s[open] [name='f.plan']"), "更换入户尾纤");
        await hands.PressAsync("Control+Enter");
        var plan = page.Locator("summary.btn-pri", new() { HasText = staff.Step("fixPlan") });
        await hands.SeeAsync(() => Expect(plan).ToBeVisibleAsync());
        await hands.PressAsync("1");
        await hands.SeeAsync(() => Expect(page.Locator(".td-s[open] .td-f")).ToBeVisibleAsync());
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(plan).ToBeHiddenAsync());
    }

    private static async Task CloseAsync(IPage page, Hands hands, FaultDesk staff)
    {
        await hands.SeeAsync(() => Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(staff.State("planFixed")));
        await hands.PressAsync(await KeyOfAsync(page, staff.Step("callBack")));
        await hands.SeeAsync(() => Expect(page.Locator("[name='f.restored']").First).ToBeVisibleAsync());
        await hands.PickAsync(page.Locator("[name='f.restored']"), "true");
        await hands.PressAsync("Control+Enter");
        await hands.SeeAsync(() => Expect(page.Locator(".done")).ToContainTextAsync(staff.Step("callBack")));
        await hands.PressAsync(await KeyOfAsync(page, staff.Step("clear")));
        await hands.SeeAsync(() => Expect(page.Locator("#next .n")).ToHaveTextAsync("已结束"));
    }

    /// <summary>The number that stands on a step's button.</summary>
    private static async Task<string> KeyOfAsync(IPage page, string step) =>
        await page.Locator(".nsteps .btn", new() { HasText = step }).First.Locator("kbd").TextContentAsync() ?? "";

    private static ImmutableSortedDictionary<string, Value> Facts => ImmutableSortedDictionary<string, Value>.Empty;
}
