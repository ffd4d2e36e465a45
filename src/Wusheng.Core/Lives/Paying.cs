using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Money in and out of a life. Whoever takes it answers for it until it is handed in; corrections are reversals (FEE-01, FEE-06).</summary>
internal static class Paying
{
    /// <summary>The money moves when the step that asks the payment is taken, also where the answer was written before.</summary>
    internal static void ByStep(Working work, LifeFacts facts, StepType step, TakeStep act)
    {
        var paid = from field in facts.Type?.Fields ?? Named<FieldType>.None
                   where field.Kind == FieldKind.Payment && step.Asks.Contains(field.Id) && (act.With.ContainsKey(field.Id) || IsNew(facts.Part, field, step))
                   from part in Payments.ByWay(facts.Part.Fields.GetValueOrDefault(field.Id)?.Value)
                   select part;
        foreach (var (way, amount) in paid.ToList())
        {
            Pay(work, act.Life, way, amount);
        }
    }

    // An answer the step has taken once is no second payment when the step is taken again.
    private static bool IsNew(Part part, FieldType field, StepType step) =>
        part.Moments.GetValueOrDefault(step.Id) is not { } taken || part.Moments.GetValueOrDefault(field.Id) is { } written && written.At > taken.At;

    internal static void Take(Working work, TakePayment act, List<Refusal> faults)
    {
        if (Desk(work, act.Life, faults) is not ({ } facts, { } step))
        {
            return;
        }

        var read = Payments.Read(new FieldType("payment", "收款", FieldKind.Payment), act.Payment);
        var open = Billing.Total(facts) - Billing.Paid(facts.Life);
        var given = read.Value is Value.Parts { Of: var of } ? ((Value.Money)of["amount"]).Amount : 0;
        if (read.Why is { } wrong || (wrong = given > (open ?? 0) ? Refusals.PaidTooMuch(Math.Max(0, open ?? 0), given) : null) is not null)
        {
            faults.Add(wrong);
            return;
        }

        Payments.ByWay(read.Value).ToList().ForEach(part => Pay(work, act.Life, part.Way, part.Amount));
        var cause = new Cause(act.Life, 0, Cause.NoSeats, step.Title, step.Clause);
        Effects.Do(work, cause, step.Does.Where(effect => effect is Effect.Issue || (effect is Effect.Move && open > 0 && IsWhole(work, act.Life))), faults);
    }

    /// <summary>The opposite of a payment, out of the till of whoever gives it back; the papers of the payment are void.</summary>
    internal static void Reverse(Working work, ReversePayment act, List<Refusal> faults)
    {
        if (Desk(work, act.Life, faults) is not ({ } facts, { } step))
        {
            return;
        }

        var move = facts.Life.Money.FirstOrDefault(paid => paid.Version == act.Version && paid is { Charge: null, Reverses: null });
        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            faults.Add(Refusals.NoReason("冲正"));
        }
        else if (move is null || facts.Life.Money.Any(back => back.Reverses == act.Version))
        {
            faults.Add(Refusals.NoPayment);
        }
        else
        {
            var whole = IsWhole(work, act.Life);
            Move(work, act.Life, new PaymentReversed(act.Version, move.Amount, move.Way, act.Reason.Trim()), move.Way, -move.Amount);
            if (whole && !IsWhole(work, act.Life))
            {
                Balances.TakeBack(work, act.Life, step);
            }

            var cause = new Cause(act.Life, 0, Cause.NoSeats, act.Reason.Trim(), step.Clause);
            step.Does.OfType<Effect.Issue>().ToList().ForEach(issue => Papers.VoidNewest(work, cause, new Effect.Void(issue.Document)));
        }
    }

    internal static void Refund(Working work, Cause cause, string charge, decimal amount)
    {
        var way = work.Life(cause.Life).Money.LastOrDefault(move => move.Charge is null && move.Reverses is null)?.Way ?? PaymentWays.Cash;
        Move(work, cause.Life, new Refunded(charge, amount, way), way, -amount);
    }

    /// <summary>What of a deposit is kept, for good: nothing leaves the till, and no more of it is held.</summary>
    internal static void Withhold(Working work, Cause cause, string charge, decimal amount)
    {
        var held = Deposit(work, cause.Life);
        work.Tell(cause.Life, new Withheld(charge, amount));
        Claim(work, cause.Life, TillFact.Deposits, work.Life(cause.Life).Site, Deposit(work, cause.Life) - held);
    }

    private static void Pay(Working work, LifeId id, string way, decimal amount) => Move(work, id, new Paid(amount, way), way, amount);

    /// <summary>The move, what it does to the till of whoever makes it, and to the deposits held at the site.</summary>
    private static void Move(Working work, LifeId id, LifeEvent move, string way, decimal amount)
    {
        var held = Deposit(work, id);
        work.Tell(id, move);
        Claim(work, id, TillFact.Kind, work.Actor.Person is { } person ? TillFact.Key(work.Life(id).Site, person, way) : null, amount);
        Claim(work, id, TillFact.Deposits, work.Life(id).Site, Deposit(work, id) - held);
    }

    private static void Claim(Working work, LifeId id, string kind, string? key, decimal amount)
    {
        if (key is not null && amount != 0)
        {
            work.Tell(id, new Claimed(0, kind, key, amount));
        }
    }

    // A deposit is held from the payment that settles the bill until it is given back.
    private static decimal Deposit(Working work, LifeId id) => IsWhole(work, id) ? Billing.Held(work.Facts(id)) ?? 0 : 0;

    private static bool IsWhole(Working work, LifeId id) => work.Facts(id) is var facts && Billing.Total(facts) is { } total && Billing.Paid(facts.Life) >= total;

    /// <summary>The step of payment, once it has been taken, for somebody who may take it.</summary>
    private static (LifeFacts Facts, StepType Step)? Desk(Working work, LifeId id, List<Refusal> faults)
    {
        var facts = work.Facts(id);
        var step = StepOf(facts);
        if (step is null || !facts.Part.Moments.ContainsKey(step.Id))
        {
            faults.Add(Refusals.NotPayable);
            return null;
        }

        if (!Rights.ToAct(facts, step.By, work.Actor.Person).May)
        {
            faults.Add(Refusals.NoCashier(string.Join('、', step.By.Select(name => facts.Pack?.Roles[name]?.Title ?? Titles.Of(facts, name)))));
            return null;
        }

        return (facts, step);
    }

    internal static StepType? StepOf(LifeFacts facts) => facts.Type is { } type ? StepOf(type) : null;

    internal static StepType? StepOf(LifeType type)
    {
        var payments = type.Fields.Where(field => field.Kind == FieldKind.Payment).Select(field => field.Id).ToHashSet();
        return type.Steps.FirstOrDefault(step => step.Asks.Any(payments.Contains));
    }
}
