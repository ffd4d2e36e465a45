namespace Wusheng.Core.Lives;

/// <summary>The means by which money is taken. Only cash lies in a drawer and is counted.</summary>
public static class PaymentWays
{
    public const string Cash = "cash";

    /// <summary>Cash, bank card, payment by telephone, bank transfer.</summary>
    public static ImmutableArray<string> All { get; } = [Cash, "card", "mobile", "transfer"];

    /// <summary>What was stored before means were told apart is cash: it must be counted rather than lost.</summary>
    internal static string Known(string way) => All.Contains(way) ? way : Cash;
}
