namespace Wusheng;

public sealed class ClausesTests(RunningDesk desk)
{
    [Fact]
    public async Task A_clause_opens_in_place_and_Escape_gives_the_focus_back()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/packs/telecom");
        var chip = visitor.Page.Locator(".hb").GetByText("DSP-03", new() { Exact = true }).First;

        await chip.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("#pop .lim")).ToHaveTextAsync("10 分钟");
        await Expect(chip).ToHaveAttributeAsync("aria-expanded", "true");
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(visitor.Page.Locator("#pop")).ToBeHiddenAsync();
        await Expect(chip).ToBeFocusedAsync();
        await Expect(chip).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Empty(visitor.Problems);
    }

    [Fact]
    public async Task Without_script_the_clause_is_a_page()
    {
        await using var visitor = await desk.SignedInAsync(script: false);
        await visitor.Page.GotoAsync("/packs/telecom");

        await visitor.Page.Locator(".hb").GetByText("DSP-03", new() { Exact = true }).First.ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("DSP-03");
    }

    [Fact]
    public async Task The_packs_page_shows_the_standard_with_its_limits()
    {
        await using var visitor = await desk.SignedInAsync();

        await visitor.Page.GotoAsync("/packs/telecom#DSP-03");

        await Expect(visitor.Page.Locator("#DSP-03 .clause .lim")).ToHaveTextAsync("10 分钟");
        await Expect(visitor.Page.GetByText("0 处错误")).ToBeVisibleAsync();
        Assert.Empty(visitor.Problems);
    }
}
