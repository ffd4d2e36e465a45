using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Charges and price lists.</summary>
internal static class ChargeReading
{
    public static Charge Charge(string id, Keys keys) => new(id)
    {
        Price = keys.Value("price"),
        Amount = keys.Value("amount"),
        Quantity = keys.Value("quantity"),
        When = keys.Condition("when"),
        Refundable = keys.Flag("refundable"),
        Title = keys.Text("title"),
        Clause = keys.Clause(),
    };

    public static PriceList List(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var items = keys.Named("items", Item, scalar: "price");
        var (by, number) = Approval(keys);
        var (from, until) = Validity(keys);
        var list = new PriceList(element.Id, keys.Title(element.Id), items) { ApprovedBy = by, ApprovalNumber = number, From = from, Until = until, Clause = keys.Clause() };
        keys.Close();
        return draft.Places.Keep(list, element.Body, element.At);
    }

    private static PriceItem? Item(string id, Keys keys)
    {
        var (title, price, unit) = (keys.Text("title") ?? id, keys.Value("price"), keys.Text("unit"));
        var (clause, when) = (keys.Clause(), keys.Condition("when"));
        if (price is null && !keys.Has("price"))
        {
            keys.Draft.Problems.Error(keys.At, "wrong-shape", $"“{id}”缺少 price。", $"'{id}' lacks 'price'");
        }

        return price is null ? null : new PriceItem(id, title, price) { Unit = unit, When = when, Clause = clause };
    }

    /// <summary><c>valid: { from: 2026-01-01, until: 2026-12-31 }</c>; either end may be left open.</summary>
    private static (DateOnly? From, DateOnly? Until) Validity(Keys keys)
    {
        if (keys.Take("valid") is not { } node)
        {
            return (null, null);
        }

        if (node is not Node.Map map)
        {
            keys.Draft.Problems.Error(node.At, "wrong-shape", "valid 应写作 { from: 2026-01-01, until: 2026-12-31 }。", "write 'valid: { from: 2026-01-01, until: 2026-12-31 }'");
            return (null, null);
        }

        var below = keys.Below(map, map.At);
        var read = (Day(below, "from"), Day(below, "until"));
        below.Close();
        return read;
    }

    private static DateOnly? Day(Keys keys, string key)
    {
        if (keys.Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        keys.Draft.Problems.Error(keys.Map[key]!.At, "day", $"“{text}”不是日期，应如 2026-01-01。", $"'{text}' is no day; write 2026-01-01");
        return null;
    }

    private static (string? By, string? Number) Approval(Keys keys)
    {
        if (keys.Take("approved") is not Node.Map map)
        {
            return (keys.Text("approved"), null);
        }

        var below = keys.Below(map, map.At);
        var read = (below.Text("by"), below.Text("number"));
        _ = (below.Text("on"), below.Text("date"));
        below.Close();
        return read;
    }
}
