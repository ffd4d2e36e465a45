using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Rows and answers given outside a step.</summary>
internal static class Filling
{
    internal static void Add(Working work, AddRow act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life, act.Parent);
        if (facts.Type?.Rows[act.RowType] is not { } rows)
        {
            faults.Add(Refusals.Unknown(act.RowType, facts.Type?.Title ?? facts.Life.Type));
            return;
        }

        if (!Allowed(work, facts, faults))
        {
            return;
        }

        if (!Rights.ToAct(facts, rows.Opening.By, work.Actor.Person).May && !rows.Opening.By.IsEmpty)
        {
            faults.Add(Refusals.ByOpening(rows.Title, Titles.Roles(facts, rows.Opening.By)));
            return;
        }

        var before = work.Life(act.Life);
        new Applying(work, act.Life, act.Parent, new Giving(rows.Title, [act.RowType], [], true), faults).Row(rows, act.With);
        After.Instant(work, before, act.Life);
    }

    internal static void Rows(Working work, FillRows act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life);
        if (facts.Type?.Rows[act.RowType] is not { } rows || !Allowed(work, facts, faults))
        {
            faults.Add(Refusals.Unknown(act.RowType, facts.Type?.Title ?? facts.Life.Type));
            return;
        }

        var before = work.Life(act.Life);
        foreach (var row in before.RowsOf(act.RowType).ToList())
        {
            Row(work, act, rows, row, faults);
        }

        After.Instant(work, before, act.Life);
    }

    internal static void Fields(Working work, SetFields act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life, act.Row);
        if (Allowed(work, facts, faults))
        {
            var (before, bill) = (work.Life(act.Life), Billing.Total(work.Facts(act.Life)));
            var isAnyones = act.Row != 0 && facts.Type is { Opening.By: var by } && (by.IsEmpty || by.Contains("any"));
            var names = isAnyones ? act.With.Keys.ToHashSet() : [];
            new Applying(work, act.Life, act.Row, new Giving(facts.Type?.Title ?? "", [.. names], [], false), faults).Apply(act.With);
            faults.AddRange(Rewriting.Shut(work, act.Life, act.Row, act.With.Keys, bill));
            After.Instant(work, before, act.Life);
        }
    }

    private static void Row(Working work, FillRows act, LifeType rows, Part row, List<Refusal> faults)
    {
        if (act.Step is { } step)
        {
            Stepping.ByAct(work, new TakeStep(act.Life, row.Number, step, act.With), faults);
        }
        else
        {
            var bill = Billing.Total(work.Facts(act.Life));
            new Applying(work, act.Life, row.Number, new Giving(rows.Title, [.. act.With.Keys], [], true), faults).Apply(act.With);
            faults.AddRange(Rewriting.Shut(work, act.Life, row.Number, act.With.Keys, bill));
        }
    }

    private static bool Allowed(Working work, LifeFacts facts, List<Refusal> faults)
    {
        if (work.Actor.Person is { } who && !Rights.SeesToAct(facts, who))
        {
            faults.Add(Refusals.Unseen());
            return false;
        }

        if (facts.Whole is { } whole && Ending.IsEnd(whole, facts.Life.State))
        {
            faults.Add(Refusals.From(new StepType("fill", "填写"), whole.States[facts.Life.State]?.Title ?? facts.Life.State));
            return false;
        }

        return true;
    }
}
