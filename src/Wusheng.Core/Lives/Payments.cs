using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Reads a payment: an amount in cash, an amount with its means, or several of these. Money is decimal, to the fen.</summary>
internal static class Payments
{
    internal static Reading Read(FieldType field, Given given) => given switch
    {
        Given.List list => Sum(field, [.. list.Items.Select(item => One(field, item))]),
        _ => Sum(field, [One(field, given)]),
    };

    /// <summary>What was paid by each means.</summary>
    internal static IEnumerable<(string Way, decimal Amount)> ByWay(Value? payment) =>
        from part in (payment as Value.Parts)?.Of ?? ImmutableSortedDictionary<string, Value>.Empty
        where PaymentWays.All.Contains(part.Key)
        let money = part.Value as Value.Money
        where money is not null
        select (part.Key, money.Amount);

    private static Reading Sum(FieldType field, ImmutableArray<(string Way, decimal Amount, Reading Why)> given)
    {
        if (given.FirstOrDefault(one => one.Why.Why is not null) is { Why.Why: not null } wrong)
        {
            return wrong.Why;
        }

        var parts = given.GroupBy(one => one.Way).ToImmutableSortedDictionary(way => way.Key, way => (Value)new Value.Money(way.Sum(one => one.Amount)));
        var way = parts.Count == 1 ? given[0].Way : "mixed";
        return given.IsEmpty ? Reading.No(field, "要有金额。", "needs an amount.")
            : Reading.Of(new Value.Parts(parts.Add("amount", new Value.Money(given.Sum(one => one.Amount))).Add("way", new Value.Text(way))));
    }

    private static (string Way, decimal Amount, Reading Why) One(FieldType field, Given given)
    {
        var map = given as Given.Map;
        var amount = map is null ? given : map.Of.GetValueOrDefault("amount");
        var way = (map?.Of.GetValueOrDefault("way") as Given.Text)?.Content.Trim() ?? PaymentWays.Cash;
        var read = amount is Given.Text text ? Numbers.Money(field, text.Content.Trim()) : Reading.No(field, "要有金额。", "needs an amount.");
        return read.Value is not Value.Money money ? ("", 0, read)
            : money.Amount <= 0 || decimal.Round(money.Amount, 2) != money.Amount ? ("", 0, Reading.No(field, "应大于零，到分为止。", "must be more than nothing, to the fen."))
            : !PaymentWays.All.Contains(way) ? ("", 0, Reading.No(field, "收款方式应是现金、刷卡、手机支付或转账。", "is by cash, card, mobile or transfer."))
            : (way, money.Amount, default);
    }
}
