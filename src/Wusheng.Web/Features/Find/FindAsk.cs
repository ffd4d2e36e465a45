using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

namespace Wusheng.Web.Features.Find;

/// <summary>What is looked for and among what, as the address tells it.</summary>
public sealed record FindAsk
{
    public const int Longest = 100;

    public static ImmutableArray<string> Kinds { get; } = ["case", "contact"];

    public static ImmutableArray<string> Standings { get; } = ["open", "ended"];

    /// <summary>How far back, in days.</summary>
    public static ImmutableArray<int> Stretches { get; } = [7, 30, 365];

    public string Words { get; init; } = "";

    /// <summary>One of <see cref="Kinds"/>; null: all.</summary>
    public string? Kind { get; init; }

    /// <summary>One of <see cref="Standings"/>; null: all.</summary>
    public string? Is { get; init; }

    public int? Days { get; init; }

    /// <summary>Id of the record at which the page before ended.</summary>
    public string? After { get; init; }

    /// <summary>Only the words: nothing narrows them.</summary>
    public bool IsWide => Kind is null && Is is null && Days is null;

    public string Href => QueryHelpers.AddQueryString(Pages.Find, new Dictionary<string, string?> { ["q"] = Words, ["kind"] = Kind, ["is"] = Is, ["days"] = Days?.ToString(CultureInfo.InvariantCulture), ["after"] = After });

    /// <summary>Anything unknown in the address asks for nothing.</summary>
    public static FindAsk Of(string? words, string? kind = null, string? standing = null, int? days = null, string? after = null) => new()
    {
        Words = words?.Trim() is { } trimmed ? trimmed[..Math.Min(trimmed.Length, Longest)] : "",
        Kind = Kinds.Contains(kind ?? "") ? kind : null,
        Is = Standings.Contains(standing ?? "") ? standing : null,
        Days = days is { } back && Stretches.Contains(back) ? days : null,
        After = after is { Length: > 0 and <= 64 } ? after : null,
    };

    internal IQueryable<LifeRow> Narrowed(IQueryable<LifeRow> lives, DateTimeOffset now)
    {
        lives = Kind is null ? lives : lives.Where(row => row.Kind == (int)(Kind == "case" ? LifeKind.Case : LifeKind.Contact));
        lives = Is is null ? lives : lives.Where(row => row.Ended == (Is == "ended"));
        var since = now.AddDays(-(Days ?? 0)).ToUniversalTime();
        return Days is null ? lives : lives.Where(row => row.OpenedAt >= since);
    }
}
