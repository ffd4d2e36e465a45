namespace Wusheng.Web.Features.Account;

/// <summary>A browser by what it says of itself, in two words.</summary>
internal static class BrowserWords
{
    private static readonly (string Mark, string Name)[] Browsers = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Mark, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string agent, string unknown) =>
        agent.Length == 0 ? unknown : $"{Named(agent, Browsers) ?? unknown} · {Named(agent, Systems) ?? unknown}";

    private static string? Named(string agent, (string Mark, string Name)[] known) =>
        known.FirstOrDefault(each => agent.Contains(each.Mark, StringComparison.Ordinal)).Name;
}
