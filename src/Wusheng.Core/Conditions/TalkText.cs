using System.Globalization;

namespace Wusheng.Core.Conditions;

/// <summary>The canonical writing of conditions about what is said.</summary>
internal static class TalkText
{
    public static string Of(Condition condition) => condition switch
    {
        Condition.Says says => $"{says.Who} says {says.Saying}{Of(says.Scope)}",
        Condition.CustomerSpeaks => "customer speaks",
        Condition.CustomerSilent silent => $"customer silent for {ExpressionText.Of(silent.For)}{Part(" after ", silent.After)}",
        _ => condition.ToString(),
    };

    private static string Of(SaysScope scope) => string.Concat(
        Turns(" in first ", scope.FirstTurns),
        Turns(" in last ", scope.LastTurns),
        scope.EveryLaterTurn ? " in every later turn" : "",
        scope.Within is { } within ? $" within {ExpressionText.Of(within)} of {scope.WithinOf}" : "",
        Part(" before ", scope.Before),
        Part(" after ", scope.After),
        scope.Times is { } times ? string.Create(CultureInfo.InvariantCulture, $" {times} times") : "");

    private static string Turns(string before, int? turns) =>
        turns is { } count ? string.Create(CultureInfo.InvariantCulture, $"{before}{count} turns") : "";

    private static string Part(string before, string? name) => name is null ? "" : before + name;
}
