using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Callbacks;

/// <summary>A callback in the list.</summary>
/// <param name="From">What it comes from, nearest first, as far as the reader may see.</param>
public sealed record CallbackLine(ListLine Line, Ancestors From, CallbackSoFar SoFar)
{
    public LifeRow Row => Line.Row;

    public string Customer => Row.CustomerName ?? From.Name ?? (Phone is { } phone ? ValueWords.Masked(phone) : "");

    private string? Phone => Row.CustomerPhone ?? From.Phone;
}

/// <summary>The lives a life comes out of, nearest first.</summary>
public sealed record Ancestors(IReadOnlyList<LifeRow> Rows, PackWords? Words)
{
    public LifeRow? Nearest => Rows.Count > 0 ? Rows[0] : null;

    public string? Name => Rows.Select(row => row.CustomerName).FirstOrDefault(name => name is not null);

    public string? Phone => Rows.Select(row => row.CustomerPhone).FirstOrDefault(phone => phone is not null);

    /// <summary>What the nearest is about, in its own words.</summary>
    public string? About => Nearest is not { } row ? null : row.Title.Length > 0 ? row.Title : Words?.Title ?? row.Type;
}
