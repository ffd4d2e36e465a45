using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>A step as somebody sees it now: possible at once, possible with these answers, or not and why.</summary>
/// <param name="Row">The row it belongs to; 0 for the life itself.</param>
/// <param name="Asks">What is still to be answered, in order; fields that apply, rows, seats.</param>
/// <param name="Needs">Each gate with its state now.</param>
/// <param name="Why">Why it cannot be taken at all now; null when it can be tried.</param>
public sealed record StepChoice(
    int Row, StepType Step, ImmutableArray<AskedName> Asks, ImmutableArray<GateNow> Needs, Refusal? Why)
{
    /// <summary>Nothing is missing: taking it now succeeds unless the world changes.</summary>
    public bool IsReady => Why is null && Asks.All(asked => asked.IsAnswered || !asked.IsRequired) && Needs.All(need => need.Holds);
}

/// <summary>Something a step asks or offers.</summary>
/// <param name="Name">A field, a row kind, a row's column (<c>help.ask</c>) or a seat.</param>
public sealed record AskedName(string Name, string Title, bool IsRequired, bool IsAnswered);

public sealed record GateNow(string Id, string Sentence, bool Holds, string? Clause);

/// <summary>Lists the steps of a life for a person, the possible first, without changing anything.</summary>
public static class StepChoices
{
    /// <param name="who">Null lists what the engine itself could take.</param>
    public static ImmutableArray<StepChoice> Of(IWorld world, Life life, string? who, DateTimeOffset now)
    {
        var standing = new Standing(world, life);
        return Grammar.Type(world.Pack(life.Pack), life.Type) is null
            ? []
            : [.. life.Parts.Keys.SelectMany(row => Of(new LifeFacts(standing, life, row, now, who))).OrderBy(choice => choice.Why is not null)];
    }

    private static IEnumerable<StepChoice> Of(LifeFacts facts) =>
        from step in facts.Type?.Steps ?? Named<StepType>.None
        where !step.BySystem || step.By.Length > 1
        select Of(facts, step);

    private static StepChoice Of(LifeFacts facts, StepType step)
    {
        var why = Stepping.Forbidden(facts, step, facts.Me) ?? (DoesNotApply(facts, step) ? Refusals.When(step, Words(facts, step.When!)) : null);
        return new StepChoice(facts.Row, step, Asked(facts, step), [.. step.Needs.Select(gate => Now(facts, gate, step))], why);
    }

    // While its answers are still to come a "when" may be unknown; only a plain no takes the step away.
    private static bool DoesNotApply(LifeFacts facts, StepType step) =>
        step.When is not null && ConditionEvaluator.Evaluate(step.When, facts) is var truth
        && (truth == Truth.False || (truth == Truth.Unknown && !Names.In(step.When).Any(name => step.Asks.Contains(name) || step.Offers.Contains(name))))
        && !Names.In(step.When).Any(step.Asks.Contains);

    private static ImmutableArray<AskedName> Asked(LifeFacts facts, StepType step) =>
    [
        .. step.Asks.Select(name => Name(facts, name, required: true) with { IsAnswered = Asking.Answered(facts, name, step, []) }),
        .. step.Assigns.Where(seat => seat.Who is null).Select(seat => Seat(facts, seat.Seat.Names[^1])),
        .. step.Offers.Select(name => Name(facts, name, required: false)),
    ];

    private static AskedName Name(LifeFacts facts, string name, bool required) =>
        new(name, Asking.Title(facts, name), required && Asking.Applies(facts, name), Asking.Answered(facts, name));

    private static AskedName Seat(LifeFacts facts, string seat) =>
        new(seat, Titles.Of(facts, seat), true, SeatsOf.Holder(facts, seat) is not null);

    private static GateNow Now(LifeFacts facts, Gate gate, StepType step) =>
        new(gate.Id, Gates.Sentence(facts, gate), ConditionEvaluator.Evaluate(gate.Must, facts) == Truth.True, gate.Clause ?? step.Clause);

    private static string Words(LifeFacts facts, Condition when) => ConditionText.Chinese(when, name => Titles.Of(facts, name));
}
