using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Where an effect happens: the life and row, the seats that were named with the act, and what people call the cause.</summary>
internal sealed record Cause(LifeId Life, int Row, IReadOnlyDictionary<string, string> Seats, string Title, string? Clause)
{
    internal static IReadOnlyDictionary<string, string> NoSeats { get; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>Carries out effects in order, each on the facts the earlier ones left.</summary>
internal static class Effects
{
    internal static void Do(Working work, Cause cause, IEnumerable<Effect> effects, List<Refusal> faults)
    {
        foreach (var effect in effects)
        {
            if (effect.When is null || ConditionEvaluator.Evaluate(effect.When, work.Facts(cause.Life, cause.Row)) == Truth.True)
            {
                One(work, cause, effect, faults);
            }
        }
    }

    private static void One(Working work, Cause cause, Effect effect, List<Refusal> faults)
    {
        switch (effect)
        {
            case Effect.Notify notify: Notify(work, cause, notify); break;
            case Effect.Open open: Openings.Child(work, cause, open); break;
            case Effect.Owe owe: Owing.Open(work, cause, owe); break;
            case Effect.Issue issue: Papers.Issue(work, cause, issue); break;
            case Effect.Void voided: Papers.VoidNewest(work, cause, voided); break;
            case Effect.Refund refund: Refund(work, cause, refund); break;
            case Effect.Move move: Balances.Do(work, cause, move); break;
            case Effect.HandIn handIn: HandingIn.Do(work, cause, handIn); break;
            case Effect.Claim claim: Claiming.Do(work, cause.Life, cause.Row, claim); break;
            case Effect.Assign assign: Assign(work, cause, assign, faults); break;
            case Effect.Escalate escalate: Escalation.Up(work, cause, escalate.To); break;
            case Effect.Set set: Set(work, cause, set); break;
            case Effect.Add add: Add(work, cause, add); break;
            case Effect.Take take: Taking.Other(work, cause, take); break;
            case Effect.Show show: Show(work, cause, show); break;
            default: throw new System.Diagnostics.UnreachableException($"No effect is called {effect.GetType().Name}.");
        }
    }

    internal static void Notify(Working work, Cause cause, Effect.Notify notify)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        var to = Telling.Receivers(facts, notify.To);
        if (!to.IsEmpty)
        {
            var line = notify.Say is { } say ? facts.Pack?.Lines[say]?.Say ?? say : null;
            var text = line is null ? $"{facts.Life.Number} {cause.Title}" : Slots.Fill(line, facts);
            var inName = notify.By is { } by ? Telling.Receivers(facts, [by]).FirstOrDefault(who => who != Telling.Customer) : null;
            var signed = inName is null ? text : $"{text}——{work.Person(inName)?.Name}";
            work.Own(cause.Life, new Notified(cause.Row, to, notify.Say, signed, cause.Clause, GivingUp.PlaceOf(facts.Pack, notify), inName));
        }
    }

    private static void Refund(Working work, Cause cause, Effect.Refund refund)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        var left = (Billing.Amount(work.Facts(cause.Life), refund.Charge) as Value.Money)?.Amount + work.Life(cause.Life).Money.Where(move => move.Charge == refund.Charge).Sum(move => move.Amount);
        var less = refund.Less is { } how ? Math.Clamp(Billing.Number(facts, how) ?? 0, 0, Math.Max(0, left ?? 0)) : 0;
        if (less > 0)
        {
            Paying.Withhold(work, cause, refund.Charge, less);
        }

        if (left - less is > 0 and { } amount)
        {
            Paying.Refund(work, cause, refund.Charge, amount);
        }
    }

    private static void Assign(Working work, Cause cause, Effect.Assign assign, List<Refusal> faults)
    {
        var (id, row) = (cause.Life, cause.Row);
        if (assign.Seat.Seat.Names is [var link, _])
        {
            (id, row) = (Taking.Linked(work, cause, link) ?? id, 0);
        }

        var name = assign.Seat.Seat.Names[^1];
        var facts = work.Facts(id, row);
        if (assign.Seat.Who is null && !cause.Seats.ContainsKey(name) && SeatsOf.Find(facts, name) is var (seat, _))
        {
            if (Choosing.Of(facts, seat, assign.Where) is { } chosen)
            {
                Seating.Sit(work, id, row, name, chosen);
            }

            return;
        }

        Seating.Assign(work, id, row, assign.Seat, cause.Seats, faults, cause.Clause);
    }

    private static void Set(Working work, Cause cause, Effect.Set set)
    {
        if (work.Facts(cause.Life, cause.Row).Computed(set.To) is { } value)
        {
            work.Own(cause.Life, new FieldSet(cause.Row, set.Field, value));
        }
    }

    private static void Add(Working work, Cause cause, Effect.Add add)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        var (rows, parent) = Growing.Home(facts, add.Row);
        if (rows is not null)
        {
            var before = work.Life(cause.Life);
            var row = Growing.Add(work, cause.Life, parent, rows);
            Handing.Values(work, cause.Life, row, rows, Handing.Read(facts, add.With));
            ClockTurns.Turn(work, before, cause.Life);
        }
    }

    private static void Show(Working work, Cause cause, Effect.Show show)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        var on = show.To is { Names: [var link, _] } ? Taking.Linked(work, cause, link) ?? cause.Life : cause.Life;
        ImmutableArray<string> to = show.To is { } path ? Telling.Receivers(facts, [path]) : [.. new[] { work.Actor.Person ?? facts.Life.Owner }.OfType<string>()];
        work.Own(on, new Shown(show.What, to));
    }
}
