using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Wall;

/// <summary>
/// What somebody at the wall can do about a clock: take the step that stops it, or, where that is another's, give it to somebody else;
/// and remind the one who answers for it.
/// </summary>
internal static class WallActs
{
    public const string Open = "wall.open";
    public const string Assign = "wall.assign";
    public const string Urge = "wall.urge";

    public static (WallAct First, WallAct? Second) Of(IWorld world, LifeRow life, RowClock clock, PackWords? words, string me, string? person, DateTimeOffset now)
    {
        var look = new WallAct(Open, Address(life));
        var step = Stopping(world, life, clock, me, now);
        var first = step is not null ? new WallAct(Title(words, step), Address(life, step))
            : life.Kind == (int)LifeKind.Contact || words is null || words.Type.Id == BuiltIn.Commitment ? look
            : new WallAct(Assign, $"{Pages.Case(life.Id)}?do=assign#act");
        return (first, person is not null && person != me ? new WallAct(Urge, null, Urges: true) : first == look ? null : look);
    }

    /// <summary>The step that ends the clock as a rule, the first it names, when it is this person's to take now.</summary>
    private static StepChoice? Stopping(IWorld world, LifeRow life, RowClock clock, string me, DateTimeOffset now)
    {
        var until = clock.Type?.Until.Any.Select(moment => moment.First).FirstOrDefault();
        return until is null || world.Find(new LifeId(life.Id)) is not { } found ? null
            : StepChoices.Of(world, found, me, now).FirstOrDefault(choice => choice.Row == clock.Row.Row && choice.Why is null && choice.Step.Id == until);
    }

    private static string Title(PackWords? words, StepChoice step) => words is null ? step.Step.Title
        : step.Row == 0 ? words.Step(step.Step.Id)
        : words.Type.Rows.Select(rows => words.Row(rows.Id)).FirstOrDefault(rows => rows?.Type.Steps.Has(step.Step.Id) == true)?.Step(step.Step.Id) ?? step.Step.Title;

    private static string Address(LifeRow life, StepChoice? step = null) =>
        life.Kind == (int)LifeKind.Contact ? Pages.Contact(life.Id)
        : step is null ? Pages.Case(life.Id) : FormattableString.Invariant($"{Pages.Case(life.Id)}?step={step.Step.Id}&row={step.Row}#do");
}
