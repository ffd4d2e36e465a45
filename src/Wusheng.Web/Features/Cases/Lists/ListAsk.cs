using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

namespace Wusheng.Web.Features.Cases;

/// <summary>What the address of the list asks for; every condition of it can be taken off again, and the whole can be sent to a colleague.</summary>
public sealed record ListAsk
{
    /// <summary>What <see cref="Who"/> says for the reader themselves.</summary>
    public const string Me = "me";

    private const int LongestText = 200;

    public string? Type { get; init; }

    public string? State { get; init; }

    public string? Site { get; init; }

    /// <summary>Staff id of the owner, or <see cref="Me"/> for all one owns or sits in.</summary>
    public string? Who { get; init; }

    /// <summary>A stretch such as <c>30m</c>, <c>4h</c>, <c>1d</c>: due within it.</summary>
    public string? Left { get; init; }

    /// <summary><c>late</c>, <c>held</c>, <c>ended</c> or <c>all</c>; nothing for all that is open.</summary>
    public string? Is { get; init; }

    /// <summary>Opened on this local day or later; with a time of day also from then on.</summary>
    public string? From { get; init; }

    /// <summary>Opened on this local day or earlier.</summary>
    public string? Until { get; init; }

    /// <summary><c>cause:wear</c>: an answer or a seat it has, by name and value.</summary>
    public string? With { get; init; }

    /// <summary>Words to be found.</summary>
    public string? Q { get; init; }

    /// <summary><c>new</c> or <c>old</c>; nothing for time left.</summary>
    public string? Sort { get; init; }

    /// <summary>Chosen columns with commas between; nothing for those the person had last.</summary>
    public string? Cols { get; init; }

    /// <summary>Where the page begins or ends.</summary>
    public string? At { get; init; }

    /// <summary>The conditions alone: neither order nor columns nor place.</summary>
    public ListAsk Conditions => this with { Sort = null, Cols = null, At = null };

    public bool IsEnded => Is is "ended" or "all";

    public string Query => string.Join('&', Parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));

    public string Href => Query is { Length: > 0 } query ? $"{Pages.Cases}?{query}" : Pages.Cases;

    public Cursor? Cursor => Store.Reading.Cursor.TryParse(At);

    public static ListAsk Of(IQueryCollection query) => Of(name => query[name].Count > 1 ? string.Join(',', query[name].ToArray()) : query[name].ToString());

    /// <summary>From the query part of an address, as views keep it.</summary>
    public static ListAsk Of(string query)
    {
        var parts = QueryHelpers.ParseQuery(query);
        return Of(name => parts.GetValueOrDefault(name).ToString());
    }

    private static ListAsk Of(Func<string, string> text) => new()
    {
        Type = Short(text("type")), State = Short(text("state")), Site = Short(text("site")), Who = Short(text("who")), Left = Short(text("left")), Is = Short(text("is")),
        From = Short(text("from")), Until = Short(text("until")), Q = Short(text("q")), With = Short(text("with")), Sort = Short(text("sort")), Cols = Short(text("cols")), At = Short(text("at")),
    };

    public CaseFilter Filter(string me, TimeZoneInfo zone, DateTimeOffset now) => new()
    {
        Type = Type, State = State, Site = Site, Text = Q,
        Mine = Who == Me && !IsEnded ? me : null,
        Owner = Who == Me ? IsEnded ? me : null : Who,
        Ended = Is switch { "ended" => true, "all" => null, _ => false },
        Held = Is == "held" ? true : null,
        With = With?.Split(':', 2) is [{ Length: > 0 } name, { Length: > 0 } value] ? (name, value) : null,
        DueFrom = Is != "late" && ListTimes.Stretch(Left) is not null ? now : null,
        DueBefore = Is == "late" ? now : ListTimes.Stretch(Left) is { } left ? now + left : null,
        OpenedFrom = ListTimes.Begin(From, zone),
        OpenedUntil = ListTimes.End(Until, zone),
        Order = Sort switch { "new" => CaseOrder.Newest, "old" => CaseOrder.Oldest, _ => CaseOrder.TimeLeft },
    };

    private ImmutableArray<(string Name, string? Value)> Parts =>
    [
        ("is", Is), ("who", Who), ("type", Type), ("state", State), ("site", Site), ("left", Left), ("from", From), ("until", Until), ("with", With), ("q", Q), ("sort", Sort), ("cols", Cols), ("at", At),
    ];

    private static string? Short(string text) => text.Trim() is { Length: > 0 and <= LongestText } kept ? kept : null;
}

/// <summary>Times as the address of a list says them.</summary>
internal static class ListTimes
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm"];

    /// <summary>The stretches one can choose from.</summary>
    public static IReadOnlyList<string> Stretches { get; } = ["30m", "2h", "4h", "1d", "3d"];

    public static TimeSpan? Stretch(string? text) =>
        text is [.. var digits, var unit and ('m' or 'h' or 'd')] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var many) && many is > 0 and < 10_000
            ? unit switch { 'm' => TimeSpan.FromMinutes(many), 'h' => TimeSpan.FromHours(many), _ => TimeSpan.FromDays(many) }
            : null;

    public static DateTimeOffset? Begin(string? text, TimeZoneInfo zone) => Local(text) is { } local ? At(local, zone) : null;

    public static DateTimeOffset? End(string? text, TimeZoneInfo zone) => Local(text) is { } local ? At(local.TimeOfDay == TimeSpan.Zero && !text!.Contains('T', StringComparison.Ordinal) ? local.AddDays(1) : local, zone) : null;

    private static DateTime? Local(string? text) => DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is > 1900 and < 9000 ? local : null;

    private static DateTimeOffset At(DateTime local, TimeZoneInfo zone) => new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
}
