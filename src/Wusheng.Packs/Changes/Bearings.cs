using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Packs.Checks;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Changes;

/// <summary>Which way a difference bears: stricter and looser are defined for a few things only, everything else is different.</summary>
internal sealed class Bearings(Pack before, Pack after)
{
    public static Bearing OfWhole(string property, bool gone) => property switch
    {
        "Needs" or "Norms" or "Clocks" => gone ? Bearing.Looser : Bearing.Stricter,
        _ => gone ? Bearing.Removed : Bearing.Added,
    };

    public Bearing Of(object owner, string property, object? one, object? other) => (owner, property) switch
    {
        (ClockType, "Limit") => ByAmount(Amount(before, one), Amount(after, other), lessIsStricter: true),
        (ClockType, "At") => Offsets((ImmutableArray<AtEntry>)one!, (ImmutableArray<AtEntry>)other!),
        (StepType or Opening, "Asks") or (LifeType, "Hides") => Lists(one, other),
        (Saying saying, "Any") when IsForbidden(saying) => Lists(one, other),
        (Saying saying, "Unless") when IsForbidden(saying) => Turned(Lists(one, other)),
        (Course, "Pass") => ByNumber(one as decimal?, other as decimal?),
        (GuideStep, "Pause") => ByNumber((decimal?)(one as TimeSpan?)?.TotalSeconds, (decimal?)(other as TimeSpan?)?.TotalSeconds),
        (Parameter parameter, "Is") => OfParameter(parameter, one as Value, other as Value),
        (Parameter, "Bound") => Bounds((ParameterBound)one!, (ParameterBound)other!),
        _ => Bearing.Different,
    };

    private static Value? Amount(Pack pack, object? limit) => limit switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Name { Path.Names: [var name] } => pack.Parameters[name]?.Is,
        _ => null,
    };

    private static Bearing ByAmount(Value? one, Value? other, bool lessIsStricter) => Amounts.Compare(one, other) switch
    {
        null => Bearing.Different,
        0 => Bearing.Different,
        > 0 => lessIsStricter ? Bearing.Stricter : Bearing.Looser,
        < 0 => lessIsStricter ? Bearing.Looser : Bearing.Stricter,
    };

    /// <summary>More is stricter; to have none is loosest.</summary>
    private static Bearing ByNumber(decimal? one, decimal? other) => (other ?? 0).CompareTo(one ?? 0) switch
    {
        > 0 => Bearing.Stricter,
        < 0 => Bearing.Looser,
        0 => Bearing.Different,
    };

    private static Bearing Lists(object? one, object? other)
    {
        var (was, now) = ((ImmutableArray<string>)one!, (ImmutableArray<string>)other!);
        return (was.Except(now).Any(), now.Except(was).Any()) switch
        {
            (true, _) => Bearing.Looser,
            (false, true) => Bearing.Stricter,
            (false, false) => Bearing.Different,
        };
    }

    private static Bearing Turned(Bearing bearing) => bearing switch
    {
        Bearing.Looser => Bearing.Stricter,
        Bearing.Stricter => Bearing.Looser,
        var other => other,
    };

    /// <summary>Fewer reminders or later ones are looser; what each does is only different.</summary>
    private static Bearing Offsets(ImmutableArray<AtEntry> one, ImmutableArray<AtEntry> other)
    {
        if (one.Length != other.Length)
        {
            return other.Length < one.Length ? Bearing.Looser : Bearing.Stricter;
        }

        var pairs = one.Zip(other).Select(pair => pair.First.Offset.Distance.IsLooserThan(pair.Second.Offset.Distance) is true ? 1
            : pair.Second.Offset.Distance.IsLooserThan(pair.First.Offset.Distance) is true ? -1 : 0).ToList();
        return pairs.Contains(-1) ? Bearing.Looser : pairs.Contains(1) ? Bearing.Stricter : Bearing.Different;
    }

    private bool IsForbidden(Saying saying) =>
        after.Norms.Any(norm => norm.Never is not null && ForbiddenLines.Said(norm.Never).Contains(saying.Id));

    /// <summary>A length of time is a limit unless its bound says the site may only lengthen it; of other figures only the bound tells.</summary>
    private static Bearing OfParameter(Parameter parameter, Value? one, Value? other) => parameter.Bound switch
    {
        { AtMost: not null, AtLeast: null } => ByAmount(one, other, lessIsStricter: true),
        { AtLeast: not null, AtMost: null } => ByAmount(one, other, lessIsStricter: false),
        _ when one is Value.Duration or Value.WorkingDays => ByAmount(one, other, lessIsStricter: true),
        _ => Bearing.Different,
    };

    private static Bearing Bounds(ParameterBound one, ParameterBound other) => (one, other) switch
    {
        ({ Any: false }, { Any: true }) => Bearing.Looser,
        ({ Any: true }, { Any: false }) => Bearing.Stricter,
        _ when one.AtMost is not null && other.AtMost is not null => ByAmount(one.AtMost, other.AtMost, lessIsStricter: true),
        _ when one.AtLeast is not null && other.AtLeast is not null => ByAmount(one.AtLeast, other.AtLeast, lessIsStricter: false),
        ({ AtMost: null, AtLeast: null }, _) => Bearing.Looser,
        (_, { AtMost: null, AtLeast: null }) => Bearing.Stricter,
        _ => Bearing.Different,
    };
}
