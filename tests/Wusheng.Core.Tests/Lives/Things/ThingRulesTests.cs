using Wusheng.Core.Lives.Things;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Lives.Things;

public sealed class ThingRulesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_merge_keeps_what_was_chosen_and_what_only_the_double_knew()
    {
        var (stays, goes) = Merged(A("138", ("name", "梁女士"), ("address", "柳岸路 1 号")), A("139", ("name", "梁敏"), ("preferences", "晚上打")), "name");

        Assert.Equal("梁敏 柳岸路 1 号 晚上打", Facts(stays, "name", "address", "preferences"));
        Assert.Equal("138", goes.MergedInto);
        Assert.Equal("梁敏 晚上打", Facts(goes, "name", "preferences"));
    }

    [Fact]
    public void Unmerging_brings_both_back_as_they_were()
    {
        var before = A("138", ("name", "梁女士"), ("address", "柳岸路 1 号"));
        var (stays, goes) = Merged(before, A("139", ("name", "梁敏"), ("preferences", "晚上打")), "name");

        (stays, goes) = Done(ThingRules.Unmerge(stays, goes, "是两个人"), stays, goes);

        Assert.Equal(before.Facts, stays.Facts);
        Assert.Empty(stays.Merges);
        Assert.Null(goes.MergedInto);
        Assert.Equal("梁敏 晚上打", Facts(goes, "name", "preferences"));
    }

    [Fact]
    public void What_was_corrected_after_the_merge_stays_when_it_is_undone()
    {
        var (stays, goes) = Merged(A("138", ("name", "梁女士"), ("address", "柳岸路 1 号")), A("139", ("name", "梁敏")), "name");
        (stays, _) = Done(ThingRules.Correct(stays, "address", new Value.Text("柳岸路 9 号"), "客户来电更正"), stays, goes);

        (stays, _) = Done(ThingRules.Unmerge(stays, goes, "是两个人"), stays, goes);

        Assert.Equal("梁女士 柳岸路 9 号", Facts(stays, "name", "address"));
    }

    [Fact]
    public void Only_another_of_the_same_kind_can_be_merged()
    {
        Assert.Equal("from", Refused(ThingRules.Merge(A("138"), A("138"), Nothing, null)));
        Assert.Equal("from", Refused(ThingRules.Merge(A("138"), new Thing("product", "139"), Nothing, null)));
    }

    [Fact]
    public void What_was_merged_away_is_not_touched_any_more()
    {
        var (_, goes) = Merged(A("138"), A("139", ("name", "梁敏")));

        Assert.Equal("merged", Refused(ThingRules.Correct(goes, "name", new Value.Text("梁女士"), "写错")));
        Assert.Equal("merged", Refused(ThingRules.Merge(A("137"), goes, Nothing, null)));
        Assert.Equal("merged", Refused(ThingRules.Merge(goes, A("137"), Nothing, null)));
    }

    [Fact]
    public void Only_what_was_merged_can_be_unmerged() => Assert.Equal("from", Refused(ThingRules.Unmerge(A("138"), A("139"), "误并")));

    [Fact]
    public void A_correction_and_a_look_at_a_masked_fact_need_their_reason()
    {
        Assert.Equal("reason", Refused(ThingRules.Correct(A("138"), "name", new Value.Text("梁敏"), " ")));
        Assert.Equal("reason", Refused(ThingRules.Reveal(A("138"), "phone", "")));
        Assert.Equal("reason", Refused(ThingRules.Reveal(A("138"), "phone", new string('长', 201))));
    }

    [Fact]
    public void The_same_value_again_is_no_correction() =>
        Assert.Equal("name", Refused(ThingRules.Correct(A("138", ("name", "梁敏")), "name", new Value.Text("梁敏"), "核对过")));

    [Fact]
    public void A_correction_can_take_a_fact_away() =>
        Assert.Empty(Done(ThingRules.Correct(A("138", ("name", "梁敏")), "name", null, "客户要求删除"), A("138", ("name", "梁敏")), A("139")).Stays.Facts);

    private static IReadOnlySet<string> Nothing { get; } = ImmutableHashSet<string>.Empty;

    private static Thing A(string key, params (string Name, string Text)[] facts) => new("customer", key)
    {
        Title = key,
        Facts = facts.ToImmutableSortedDictionary(fact => fact.Name, fact => (Value)new Value.Text(fact.Text)),
    };

    private static (Thing Stays, Thing Goes) Merged(Thing stays, Thing goes, params string[] taken) =>
        Done(ThingRules.Merge(stays, goes, taken.ToHashSet(), null), stays, goes);

    private static (Thing Stays, Thing Goes) Done(ThingDecision decision, Thing stays, Thing goes)
    {
        foreach (var (key, what) in Assert.IsType<ThingDecision.Happened>(decision).Events)
        {
            (stays, goes) = key == stays.Key ? (stays.After(Happened(stays, what)), goes) : (stays, goes.After(Happened(goes, what)));
        }

        return (stays, goes);
    }

    private static ThingHappened Happened(Thing thing, ThingEvent what) => new(thing.Version + 1, Monday, "li", "desk", what);

    private static string Refused(ThingDecision decision) => Assert.IsType<ThingDecision.Refused>(decision).Why.Code;

    private static string Facts(Thing thing, params string[] names) => string.Join(' ', names.Where(thing.Facts.ContainsKey).Select(name => ((Value.Text)thing.Facts[name]).Content));
}
