using Wusheng.Core.Lives;
using Wusheng.Core.Tests.Lives.Talk;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Lives;

/// <summary>Taking back is an act of its own: the stream keeps what was done and what reversed it.</summary>
public sealed class UndoTests
{
    private readonly TalkDesk desk = new(pack => pack);

    [Fact]
    public void A_hold_taken_back_lets_the_case_go_on()
    {
        var job = desk.Open("job");
        var held = desk.Done(new Hold(job, "等客户"), 10);

        var back = desk.Done(new Undo(job, held.Last!.Version), 12);

        Assert.Null(back.HeldFor);
        Assert.False(back.Last!.CanBeUndone);
    }

    [Fact]
    public void A_link_taken_back_is_gone_on_both_sides()
    {
        var (one, other) = (desk.Open("job"), desk.Open("job", 1));
        var linked = desk.Done(new LinkLives(one, "related", other), 10);

        desk.Done(new Undo(one, linked.Last!.Version), 12);

        Assert.Empty(desk.Life(one).Links);
        Assert.Empty(desk.Life(other).Links);
    }

    [Fact]
    public void An_answer_taken_back_is_what_it_was_before()
    {
        var job = desk.Open("job");
        desk.Done(new SetFields(job, 0, Given.Nothing.Add("note", "一")), 5);
        var changed = desk.Done(new Correct(job, 0, "note", "二", "写错了"), 10);

        var back = desk.Done(new Undo(job, changed.Last!.Version), 12);

        Assert.Equal(new Value.Text("一"), back.Whole.Fields["note"].Value);
    }

    [Fact]
    public void What_something_else_has_followed_is_not_taken_back()
    {
        var job = desk.Open("job");
        var held = desk.Done(new Hold(job, "等客户"), 10);
        desk.Done(new AddNote(job, 0, "来过电话"), 11);

        Assert.Equal(["undo"], desk.Refused(new Undo(job, held.Last!.Version), 12));
        Assert.Equal("等客户", desk.Life(job).HeldFor);
    }

    [Fact]
    public void A_step_is_not_taken_back()
    {
        var job = desk.Open("job");
        var looked = desk.Done(new TakeStep(job, 0, "look", Given.Nothing), 10);

        Assert.False(looked.Last!.CanBeUndone);
        Assert.Equal(["undo"], desk.Refused(new Undo(job, looked.Last.Version), 12));
    }
}
