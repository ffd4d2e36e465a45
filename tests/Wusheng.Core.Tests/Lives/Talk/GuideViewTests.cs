using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Lives.Talk;

/// <summary>The guide as the person at the telephone sees it.</summary>
public sealed class GuideViewTests
{
    private static readonly GuideStep[] Steps =
    [
        new("open") { Say = "您好，我是{工号}号{姓名}", Voice = "greet" },
        new("listen") { Do = "倾听", MaySkip = true },
        new("repeat") { Say = "{称呼}，您说的是{诉求编号列表}对吗？" },
    ];

    private readonly TalkDesk desk = new(pack => pack with
    {
        Contacts = new([TalkDesk.Phone with { Rows = new([new LifeType("demand", LifeKind.Row, "诉求") { Fields = new([new FieldType("what", "内容", FieldKind.Text)]) }]) }]),
        Guides = new([new Guide("call", "来电", "phone", null, false)
        {
            Steps = new(Steps),
            Branches = new([new Branch("silent", "无声") { Key = "F2", Steps = new([new GuideStep("again") { Say = "您好", Pause = TimeSpan.FromSeconds(3) }, new GuideStep("bye") { Say = "再见" }]) }]),
        }]),
    });

    [Fact]
    public void Slots_are_filled_and_an_open_one_says_what_it_waits_for()
    {
        var guide = Guide(Call());

        Assert.Equal([PieceLook.Plain, PieceLook.Filled, PieceLook.Plain, PieceLook.Filled], guide.Current!.Line.Select(piece => piece.Look));
        Assert.Equal("您好，我是0071号小吴", string.Concat(guide.Current.Line.Select(piece => piece.Text)));
        Assert.Equal(["称呼", "诉求"], guide.Steps[2].Line.Where(piece => piece.Look == PieceLook.Missing).Select(piece => piece.Text));
    }

    [Fact]
    public void Demands_noted_one_by_one_are_read_back_by_themselves()
    {
        var call = Call();
        desk.Done(new AddRow(call, 0, "demand", Given.Nothing.Add("what", "断网")), 6);
        desk.Done(new AddRow(call, 0, "demand", Given.Nothing.Add("what", "红灯")), 7);

        Assert.Equal(["断网", "红灯"], Guide(call).Steps[2].Line.Where(piece => piece.Look == PieceLook.Item).Select(piece => piece.Text));
    }

    [Fact]
    public void What_may_be_skipped_is_passed_by_once_something_after_it_is_done()
    {
        var call = Call();
        desk.Done(new DoGuideStep(call, null, "open", Given.Nothing), 6);
        Assert.Equal("listen", Guide(call).Current!.Step.Id);

        desk.Done(new DoGuideStep(call, null, "repeat", Given.Nothing), 9);

        Assert.Null(Guide(call).Current);
    }

    [Fact]
    public void A_situation_replaces_the_step_in_hand_and_the_hand_leads_back()
    {
        var call = Call();
        desk.Done(new EnterBranch(call, "silent"), 6);
        desk.Done(new DoGuideStep(call, "silent", "again", Given.Nothing), 8);
        var branch = Guide(call).InHand!;
        Assert.Equal("bye", branch.Current!.Step.Id);
        Assert.Equal(TalkDesk.Ten.AddSeconds(11), branch.Steps[0].QuietUntil);

        desk.Done(new LeaveBranch(call), 12);

        Assert.Null(Guide(call).InHand);
        Assert.Equal("open", Guide(call).Current!.Step.Id);
        Assert.Equal(["order"], desk.Refused(new LeaveBranch(call), 13));
    }

    [Theory]
    [InlineData(null, new[] { "open", "thanks+sorry", "door" }, "thanks")]
    [InlineData("no", new[] { "open", "thanks", "door" }, "thanks")]
    [InlineData("yes", new[] { "open", "sorry", "door" }, "sorry")]
    public void Farewells_of_which_the_record_decides_one_share_a_place(string? angry, string[] line, string said)
    {
        GuideStep Bye(string id, string when) => new(id) { Say = "再见", Voice = "farewell", When = TalkDesk.Condition(when) };
        var seeingOff = new TalkDesk(pack => pack with
        {
            Contacts = new([TalkDesk.Phone]),
            Guides = new([new Guide("call", "来电", "phone", null, false) { Steps = new([Steps[0], Bye("thanks", "angry is missing or angry is no"), Bye("sorry", "angry is yes"), new GuideStep("door") { Do = "目送", Voice = "farewell" }]) }]),
        });
        var call = seeingOff.Open("phone");
        seeingOff.Done(new TakeStep(call, 0, "answer", Given.Nothing), 4);
        if (angry is not null)
        {
            seeingOff.Done(new SetFields(call, 0, Given.Nothing.Add("angry", angry)), 5);
        }

        var places = seeingOff.Guide(call)!.Places;

        Assert.Equal(line, places.Select(place => string.Join('+', place.Ways.Select(way => way.Step.Id))));
        Assert.Equal(said, places[1].Step.Step.Id);
    }

    private LifeId Call()
    {
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 4);
        return call;
    }

    private GuideNow Guide(LifeId call) => desk.Guide(call)!;
}
