using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Things;

/// <summary>Decides on corrections, looks at masked facts, merges of doubles and their undoing. Pure: what it is given is all it knows.</summary>
public static class ThingRules
{
    private const int LongestReason = 200;

    /// <summary>A fact is put right; the same value again changes nothing and is refused, so that the stream says only what happened.</summary>
    public static ThingDecision Correct(Thing thing, string fact, Value? to, string reason) =>
        Gone(thing) ?? Reasoned(reason) ?? (Equals(thing.Facts.GetValueOrDefault(fact), to)
            ? ThingDecision.No(fact, "还是原来的值，不用改。", "That is what it says already.", RefusalKind.BadInput)
            : new ThingDecision.Happened([(thing.Key, new ThingCorrected(fact, to, reason.Trim()))]));

    public static ThingDecision Reveal(Thing thing, string fact, string reason) =>
        Reasoned(reason) ?? new ThingDecision.Happened([(thing.Key, new FactRevealed(fact, reason.Trim()))]);

    /// <summary>The double goes into the one that stays.</summary>
    /// <param name="taken">Names of the facts whose value the double brings; the others stay, and what only one of them has is kept.</param>
    /// <param name="title">The title from now on: of the one that stays when null.</param>
    public static ThingDecision Merge(Thing stays, Thing goes, IReadOnlySet<string> taken, string? title)
    {
        if (stays.Key == goes.Key || stays.Type != goes.Type)
        {
            return ThingDecision.No("from", "要选另一份同类的资料来合并。", "Choose another record of the same kind.", RefusalKind.BadInput);
        }

        return Gone(stays) ?? Gone(goes) ?? new ThingDecision.Happened(
        [
            (stays.Key, new ThingTookOver(goes.Key, title ?? stays.Title, Together(stays.Facts, goes.Facts, taken))),
            (goes.Key, new ThingGone(stays.Key)),
        ]);
    }

    /// <summary>
    /// The double becomes one of its own again as it was. Of what it brought, the one that stays keeps only what has been changed since.
    /// </summary>
    public static ThingDecision Unmerge(Thing stays, Thing goes, string reason)
    {
        if (goes.MergedInto != stays.Key || stays.Merges.FirstOrDefault(merge => merge.From == goes.Key) is not { } merge)
        {
            return ThingDecision.No("from", "这份资料没有并进来，或已经分开。", "It was not merged into this one, or is separate again.");
        }

        return Reasoned(reason) ?? new ThingDecision.Happened(
        [
            (stays.Key, new ThingGaveBack(goes.Key, merge.TitleBefore, Left(stays.Facts, merge), reason.Trim())),
            (goes.Key, new ThingReturned(stays.Key, reason.Trim())),
        ]);
    }

    /// <summary>Everything held of a person is given out: to whom and why is kept.</summary>
    public static ThingDecision GiveOut(Thing thing, string reason) => Reasoned(reason) ?? new ThingDecision.Happened([(thing.Key, new FactsGivenOut(reason.Trim()))]);

    public static ThingDecision Hold(Thing thing, string reason) => Gone(thing) ?? Reasoned(reason)
        ?? (thing.HeldFor is { } held ? ThingDecision.No("held", $"已经有法律保留：{held}。", $"It is on legal hold already: {held}.") : new ThingDecision.Happened([(thing.Key, new ThingHeld(reason.Trim()))]));

    public static ThingDecision Release(Thing thing, string reason) => Reasoned(reason)
        ?? (thing.HeldFor is null ? ThingDecision.No("held", "没有法律保留，不用解除。", "There is no legal hold to release.") : new ThingDecision.Happened([(thing.Key, new ThingReleased(reason.Trim()))]));

    /// <summary>Whether a person may be erased now.</summary>
    /// <param name="open">Numbers of the cases that are not over.</param>
    /// <param name="lives">How many lives are about them.</param>
    /// <returns>Null: they may.</returns>
    public static Refusal? Erase(Thing thing, ImmutableArray<string> open, int lives, string reason)
    {
        var why = Gone(thing) ?? Reasoned(reason)
            ?? (thing.HeldFor is { } held ? ThingDecision.No("held", $"有法律保留，不能抹除：{held}。解除保留以后再办。", $"On legal hold, nothing may be erased: {held}. Release the hold first.")
            : thing.Version == 0 && lives == 0 ? ThingDecision.No("key", "没有这个人的资料。", "Nothing is held of this person.", RefusalKind.NotFound)
            : !open.IsEmpty ? ThingDecision.No("open", $"还有没办结的单：{string.Join('、', open.Take(5))}。办结以后再抹除。", $"Cases are still open: {string.Join(", ", open.Take(5))}. Close them first.")
            : null);
        return (why as ThingDecision.Refused)?.Why;
    }

    private static ImmutableSortedDictionary<string, Value> Together(
        ImmutableSortedDictionary<string, Value> stays, ImmutableSortedDictionary<string, Value> goes, IReadOnlySet<string> taken) =>
        stays.SetItems(goes.Where(fact => taken.Contains(fact.Key) || !stays.ContainsKey(fact.Key)));

    private static ImmutableSortedDictionary<string, Value> Left(ImmutableSortedDictionary<string, Value> now, Merge merge)
    {
        var untouched = merge.Chosen.Where(fact => Equals(now.GetValueOrDefault(fact.Key), fact.Value)).Select(fact => fact.Key).ToList();
        return now.RemoveRange(untouched).SetItems(merge.Before.Where(fact => untouched.Contains(fact.Key)));
    }

    private static ThingDecision? Gone(Thing thing) => thing.MergedInto is null ? null
        : ThingDecision.No("merged", "这份资料已并入另一份。打开那一份再办。", "This record has been merged into another; open that one.");

    private static ThingDecision? Reasoned(string reason) => reason.Trim().Length switch
    {
        0 => ThingDecision.No("reason", "还没写原因。写一句为什么。", "The reason is missing; say why in one sentence.", RefusalKind.BadInput),
        > LongestReason => ThingDecision.No("reason", $"原因最多 {LongestReason} 个字。", $"The reason holds at most {LongestReason} characters.", RefusalKind.BadInput),
        _ => null,
    };
}
