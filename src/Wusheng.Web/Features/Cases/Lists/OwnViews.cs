using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Cases;

/// <summary>The lists everybody has.</summary>
internal static class OwnViews
{
    public static IReadOnlyList<(string Id, ListAsk Ask)> All { get; } =
    [
        ("open", new()), ("mine", new() { Who = ListAsk.Me }), ("soon", new() { Left = "30m" }), ("overdue", new() { Is = "late" }), ("held", new() { Is = "held" }),
        ("ended", new() { Is = "ended" }),
    ];

    /// <summary>The id of the list with just these conditions, or null.</summary>
    public static string? Of(ListAsk ask) => All.Where(view => view.Ask == ask.Conditions).Select(view => view.Id).FirstOrDefault();
}

/// <summary>How many, in the desk's words.</summary>
internal static class CountWords
{
    public static string Of(int count, IStringLocalizer<Texts> say) => say["list.count", Short(count)];

    public static string Short(int count) => count >= CaseListReading.Countable ? $"{CaseListReading.Countable - 1}+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
