namespace Wusheng.Cases;

/// <summary>A field that only some answers call for stands in the form when they are given, not before.</summary>
public sealed class AskedWhenTests(RunningDesk desk)
{
    [Fact]
    public async Task What_an_answer_calls_for_is_shown_by_it_and_gone_with_it()
    {
        await using var administrator = await desk.SignedInAsync();
        var page = administrator.Page;
        await page.GotoAsync("/cases/new?type=claim");
        var packing = page.Locator("[name='f.packingDamage']");
        await Expect(packing).ToBeHiddenAsync();

        await page.Locator("[name='f.ground'][value=delivery]").CheckAsync();
        await packing.FillAsync("外箱压瘪一角");
        await page.Locator("[name='f.ground'][value=quality]").CheckAsync();

        await Expect(packing).ToBeHiddenAsync();
        await Expect(packing).ToBeDisabledAsync();
        await page.Locator("[name='f.ground'][value=delivery]").CheckAsync();
        await Expect(packing).ToHaveValueAsync("外箱压瘪一角");
        await page.ReloadAsync();
        await Expect(packing).ToHaveValueAsync("外箱压瘪一角");
        await Expect(packing).ToBeVisibleAsync();
        Assert.Empty(administrator.Problems);
    }

    [Fact]
    public async Task Without_script_everything_stands_there_with_when_it_is_asked()
    {
        await using var administrator = await desk.SignedInAsync(script: false);

        await administrator.Page.GotoAsync("/cases/new?type=claim");

        await Expect(administrator.Page.Locator("[name='f.packingDamage']")).ToBeVisibleAsync();
        await Expect(administrator.Page.Locator("#f-f\\.packingDamage-hint")).ToContainTextAsync("运输损坏");
    }
}
