namespace Wusheng.Core.Lives.Things;

/// <summary>What the rules say to an act on things.</summary>
public abstract record ThingDecision
{
    private ThingDecision() { }

    /// <param name="Events">What is appended, by the key of the thing.</param>
    public sealed record Happened(ImmutableArray<(string Key, ThingEvent Event)> Events) : ThingDecision;

    public sealed record Refused(Refusal Why) : ThingDecision;

    internal static ThingDecision No(string code, string zh, string en, RefusalKind kind = RefusalKind.WrongMoment) => new Refused(new Refusal(kind, code, zh, en) { Field = code });
}
