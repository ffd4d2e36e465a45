using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

internal sealed partial class Grammar
{
    private Condition? Talk()
    {
        var who = Take();
        if (TryTake("speaks"))
        {
            return new Condition.CustomerSpeaks();
        }

        if (TryTake("silent"))
        {
            return Need("for") && LengthHere() is { } length ? Silent(length) : null;
        }

        Take();
        return PathHere() is { } saying && Scope(SaysScope.Anywhere) is { } scope
            ? new Condition.Says(who.Text, saying.ToString(), scope)
            : null;
    }

    private Condition.CustomerSilent? Silent(TimeSpan length)
    {
        var after = TryTake("after") ? PathHere() : null;
        return Problem is null ? new Condition.CustomerSilent(length, after?.ToString()) : null;
    }

    private SaysScope? Scope(SaysScope scope)
    {
        while (Problem is null && ScopeHere(scope) is { } wider)
        {
            scope = wider;
        }

        return Problem is null ? scope : null;
    }

    private SaysScope? ScopeHere(SaysScope scope) =>
        scope is { FirstTurns: null, LastTurns: null, EveryLaterTurn: false } && TryTake("in") ? Turns(scope)
        : scope.Within is null && TryTake("within") ? Within(scope)
        : scope.Before is null && TryTake("before") ? PathHere() is { } before ? scope with { Before = before.ToString() } : null
        : scope.After is null && TryTake("after") ? PathHere() is { } after ? scope with { After = after.ToString() } : null
        : scope.Times is null && Next.Is("times") && WholeHere() is { } times && Need("times") ? scope with { Times = times }
        : null;

    private SaysScope? Turns(SaysScope scope)
    {
        if (TryTake("every"))
        {
            return Need("later") && Need("turn") ? scope with { EveryLaterTurn = true } : null;
        }

        var first = TryTake("first");
        if (!first && !Need("last"))
        {
            return null;
        }

        return WholeHere() is not { } turns || !(TryTake("turn") || Need("turns")) ? null
            : first ? scope with { FirstTurns = turns }
            : scope with { LastTurns = turns };
    }

    private SaysScope? Within(SaysScope scope) =>
        LengthHere() is { } length && Need("of") && PathHere() is { } moment
            ? scope with { Within = length, WithinOf = moment.ToString() }
            : null;

    private TimeSpan? LengthHere()
    {
        if (Here.Literal is Expression.Literal { Value: Value.Duration length })
        {
            Take();
            return length.Length;
        }

        Fail(Complaint.Expected(Here, "时长，如 5s", "a length of time such as 5s"));
        return null;
    }

    private int? WholeHere()
    {
        if (Here.Literal is Expression.Literal { Value: Value.Number number } && number.Amount is >= 1 and <= 1000 && decimal.IsInteger(number.Amount))
        {
            Take();
            return (int)number.Amount;
        }

        Fail(Complaint.Expected(Here, "1 到 1000 的整数", "a whole number from 1 to 1000"));
        return null;
    }
}
