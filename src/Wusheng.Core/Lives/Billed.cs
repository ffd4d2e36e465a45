using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Money that was moved is put right by its opposite alone: no correction may change what it was moved for (FEE-06).</summary>
internal static class Billed
{
    /// <summary>Why an answer just rewritten must not stand; null when no money hangs on it.</summary>
    /// <param name="bill">What was to be paid before it.</param>
    internal static Refusal? Stands(Working work, LifeId id, int row, FieldType asked, decimal? bill)
    {
        var facts = work.Facts(id);
        var charged = Billing.Paid(facts.Life) != 0 && Billing.Total(facts) != bill;
        var moved = asked.Kind == FieldKind.Payment && !facts.Life.Money.IsEmpty;
        return moved || charged || Balances.NamedBy(work.Facts(id, row), asked.Id) ? Refusals.MoneyStands(asked) : null;
    }
}
