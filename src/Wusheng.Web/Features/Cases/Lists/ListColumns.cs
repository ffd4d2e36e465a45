namespace Wusheng.Web.Features.Cases;

/// <summary>The columns of the list: number, matter and time left stand always, the others as chosen.</summary>
public sealed record ListColumns(ImmutableArray<string> Shown)
{
    public const string Cookie = "wusheng.cols";

    public static ImmutableArray<string> All { get; } = ["type", "opened", "customer", "phone", "site", "state", "owner", "clock", "changed"];

    private static ImmutableArray<string> Usual { get; } = ["opened", "customer", "site", "state", "owner", "clock"];

    public bool Has(string column) => Shown.Contains(column);

    /// <param name="manySites">Where there is but one site its column says nothing; it is shown only when asked for.</param>
    public static ListColumns Of(string? asked, bool manySites) =>
        asked is null ? new([.. Usual.Where(column => manySites || column != "site")]) : new([.. All.Where(asked.Split(',').Contains)]);
}
