using System.Text.RegularExpressions;

namespace Wusheng;

public sealed class DraftsTests(RunningDesk desk)
{
    [Fact]
    public async Task What_was_typed_comes_back_after_a_reload_with_the_cursor()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.GotoAsync("/gallery");
        var note = visitor.Page.GetByLabel("说明");

        await note.PressSequentiallyAsync("光信号灯红");
        await visitor.Page.GetByLabel("杂音大").CheckAsync();
        await note.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowLeft");
        await visitor.Page.Keyboard.TypeAsync("常");
        await visitor.Page.ReloadAsync();

        await Expect(note).ToHaveValueAsync("光信号灯常红");
        await Expect(note).ToBeFocusedAsync();
        await Expect(visitor.Page.GetByLabel("杂音大")).ToBeCheckedAsync();
        Assert.Equal(5, await note.EvaluateAsync<int>("field => field.selectionStart"));
    }

    [Fact]
    public async Task Leaving_without_sending_asks_nothing_and_loses_nothing()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/gallery");
        await visitor.Page.GetByLabel("说明").FillAsync("写了一半");

        await visitor.Page.GotoAsync("/");
        await visitor.Page.GotoAsync("/gallery");

        await Expect(visitor.Page.GetByLabel("说明")).ToHaveValueAsync("写了一半");
    }

    [Fact]
    public async Task What_was_sent_is_forgotten()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/gallery");
        await visitor.Page.GetByLabel("说明").FillAsync("写完了");

        await visitor.Page.EvaluateAsync("document.querySelector('form[data-draft]').action = '/'");
        await visitor.Page.EvaluateAsync("document.querySelector('form[data-draft]').requestSubmit()");
        await Expect(visitor.Page).ToHaveURLAsync(new Regex(@"/\?"));
        await visitor.Page.GotoAsync("/gallery");

        await Expect(visitor.Page.GetByLabel("说明")).ToHaveValueAsync("");
    }
}
