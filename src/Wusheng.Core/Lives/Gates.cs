using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Gates open on true only; unknown keeps them shut. All that fail are told together.</summary>
internal static class Gates
{
    internal static IEnumerable<Refusal> Failing(LifeFacts facts, Named<Gate> gates, string? clause) =>
        Shut(facts, gates).Select(gate => Refusals.Gate(gate, Sentence(facts, gate), clause));

    internal static IEnumerable<Gate> Shut(LifeFacts facts, Named<Gate> gates) =>
        gates.Where(gate => ConditionEvaluator.Evaluate(gate.Must, facts) != Truth.True);

    internal static string Sentence(LifeFacts facts, Gate gate) => gate.Else is { } written
        ? Slots.Fill(written, facts)
        : $"还不行：要{ConditionText.Chinese(gate.Must, name => Titles.Of(facts, name))}。";
}

/// <summary>What people call a name.</summary>
internal static class Titles
{
    internal static string Of(LifeFacts facts, string name)
    {
        var first = name.Split('.')[0];
        return Money(name) ?? Own(facts.Type, first) ?? Own(facts.Whole, first) ?? name;
    }

    private static string? Money(string name) => name switch
    {
        "bill.total" => "合计",
        "bill.paid" => "已付",
        "bill.open" => "未付",
        "bill.held" => "押金余额",
        _ => null,
    };

    private static string? Own(LifeType? type, string name) =>
        type?.Fields[name]?.Title ?? type?.Charges[name]?.Title ?? type?.Rows[name]?.Title ?? type?.Seats[name]?.Title ?? type?.Steps[name]?.Title ?? type?.Clocks[name]?.Title ?? type?.States[name]?.Title;

    internal static string Roles(LifeFacts facts, IEnumerable<string> names) => string.Join('、', names.Select(name =>
        SeatsOf.Find(facts, name)?.Seat.Title ?? facts.Pack?.Roles[name]?.Title ?? name));
}
