namespace Wusheng.Packs.Changes;

/// <summary>What something was and what it is, as text; of a list only what went and what came.</summary>
internal sealed record Change(string Was, string Now, bool IsList)
{
    private const int Longest = 200;

    public string Zh => IsList ? Listed("去掉 ", "新增 ", "；") : $"{Shown(Was, "（无）")} → {Shown(Now, "（无）")}";

    public string En => IsList ? Listed("removed ", "added ", "; ") : $"{Shown(Was, "(none)")} → {Shown(Now, "(none)")}";

    private string Listed(string gone, string come, string between) => string.Join(between, new[]
    {
        Was.Length > 0 ? gone + Shown(Was, "") : "",
        Now.Length > 0 ? come + Shown(Now, "") : "",
    }.Where(text => text.Length > 0));

    private static string Shown(string text, string none) => text.Length == 0 ? none : text.Length > Longest ? text[..Longest] + "…" : text;
}
