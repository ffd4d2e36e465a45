using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Money that was moved is put right by its opposite alone: no correction may change what it was moved for (FEE-06).</summary>
internal static class Billed
{
    /// <summary>Why a correction just made must not stand; null when no money hangs on it.</summary>
    /// <param name="bill">What was to be paid before it.</param>
    internal static Refusal? Stands(Working work, Correct act, FieldType asked, decimal? bill)
    {
        var facts = work.Facts(act.Life);
        var charged = Billing.Paid(facts.Life) != 0 && Billing.Total(facts) != bill;
        return asked.Kind == FieldKind.Payment || charged || Balances.NamedBy(work.Facts(act.Life, act.Row), asked.Id) ? Refusals.MoneyStands(asked) : null;
    }
}
