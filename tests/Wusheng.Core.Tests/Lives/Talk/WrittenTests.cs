using Wusheng.Core.Lives;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Lives.Talk;

/// <summary>What staff write beside the talk: notes, and text filled in after the opening.</summary>
public sealed class WrittenTests
{
    private static readonly Norm Polite = new("polite", "不骂人", "contact") { Never = TalkDesk.Condition("agent says rude"), Clause = "LNG-03" };

    [Fact]
    public void A_note_on_a_contact_is_read_like_what_was_said()
    {
        var desk = Desk(Polite);
        var call = desk.Recorded(TalkDesk.Agent(0, 2, "您好"));
        desk.Done(new AddNote(call, 0, "客户是神经病"), 5);
        var found = Assert.Single(TalkAudit.Written(desk.Facts(call)));
        Assert.Equal(("神经病", 3, 6, "LNG-03", "wu"), (found.Text, found.Start, found.End, found.Clause, found.Written!.By));
        Assert.Empty(TalkAudit.Findings(desk.Facts(call)));
    }

    [Fact]
    public void A_note_on_a_case_is_read_by_the_norms_for_contacts()
    {
        var desk = Desk(Polite);
        var job = desk.Open("job");
        desk.Done(new AddNote(job, 0, "神经病"), 5);
        Assert.Equal("polite/note2:0", Assert.Single(Audit(desk, job).Found).Key);
        Assert.Empty(Audit(desk, desk.Open("job")).Found);
    }

    [Fact]
    public void A_note_taken_back_is_not_read()
    {
        var desk = Desk(Polite);
        var job = desk.Open("job");
        desk.Done(new AddNote(job, 0, "神经病"), 5);
        desk.Done(new Undo(job, desk.Life(job).Notes[0].Version), 6);
        Assert.Empty(TalkAudit.Written(desk.Facts(job)));
    }

    [Fact]
    public void Words_of_others_in_a_note_are_nobodys_breach()
    {
        var desk = Desk(Polite);
        var job = desk.Open("job");
        desk.Done(new AddNote(job, 0, "客户说“神经病”，已安抚。"), 5);
        Assert.Empty(TalkAudit.Written(desk.Facts(job)));
    }

    [Theory]
    [InlineData(null, 1, 0)]
    [InlineData(Norm.ReadsTalk, 0, 0)]
    [InlineData(Norm.ReadsAll, 1, 1)]
    public void The_norm_says_what_it_reads(string? reads, int inNotes, int inFields)
    {
        var desk = Desk(Polite with { Reads = reads });
        var job = desk.Open("job");
        desk.Done(new TakeStep(job, 0, "look", Given.Nothing.Add("note", "神经病")), 5);
        desk.Done(new AddNote(job, 0, "神经病"), 6);
        var found = TalkAudit.Written(desk.Facts(job));
        Assert.Equal((inNotes, inFields), (found.Count(each => each.Written!.Field is null), found.Count(each => each.Written!.Field == "note")));
    }

    [Fact]
    public void What_the_standard_calls_the_customers_words_is_nobodys_breach()
    {
        var polite = Polite with { Reads = Norm.ReadsAll };
        var desk = new TalkDesk(pack => pack with
        {
            Norms = new([polite]),
            Sayings = new([new Saying("rude") { Any = ["神经病"], Family = "profanity" }]),
            Cases = new(pack.Cases.Select(type => type with { Fields = new(type.Fields.Select(field => field with { IsCustomers = true })) })),
        });
        var job = desk.Open("job");
        desk.Done(new TakeStep(job, 0, "look", Given.Nothing.Add("note", "他说我神经病")), 5);
        Assert.Empty(TalkAudit.Written(desk.Facts(job)));
    }

    [Fact]
    public void What_is_filled_in_while_the_customer_is_there_is_what_the_customer_said()
    {
        var desk = Desk(Polite with { Reads = Norm.ReadsAll });
        var call = desk.Recorded(TalkDesk.Agent(0, 2, "您好"));
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("says", "他骂我神经病")), 5);
        Assert.Empty(TalkAudit.Written(desk.Facts(call)));
    }

    [Fact]
    [Requirement("LNG-14")]
    public void The_pace_of_single_turns_is_measured_beside_the_whole()
    {
        var desk = Desk(Polite);
        var call = desk.Recorded(TalkDesk.Agent(0, 10, "您好我是客服小吴请问有什么可以帮您"), TalkDesk.Agent(20, 22, "线路有点问题我马上派人去看"), TalkDesk.Agent(30, 31, "好的"));
        var (slow, fast, all) = (desk.Says(call, "slowestPace between 101 and 103", 600), desk.Says(call, "fastestPace between 389 and 391", 600), desk.Says(call, "pace between 147 and 149", 600));
        Assert.Equal([Core.Conditions.Truth.True, Core.Conditions.Truth.True, Core.Conditions.Truth.True], [slow, fast, all]);
    }

    private static ContactAudit Audit(TalkDesk desk, LifeId id) => ContactAudit.Of(desk.Facts(id).World, desk.Life(id), TalkDesk.Ten.AddSeconds(600));

    private static TalkDesk Desk(Norm norm) => new(pack => pack with { Norms = new([norm]), Sayings = new([new Saying("rude") { Any = ["神经病"], Family = "profanity" }]) });
}
