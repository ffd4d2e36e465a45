namespace Wusheng.Web.Components;

/// <summary>The addresses of the desk's pages, each written once.</summary>
internal static class Pages
{
    public const string Workbench = "/";
    public const string Cases = "/cases";
    public const string Packs = "/packs";
    public const string Find = "/find";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Gallery = "/gallery";
    public const string SetTheme = "/me/theme";
    public const string SetLanguage = "/me/language";

    public static string Case(string number) => $"{Cases}/{Uri.EscapeDataString(number)}";

    public static string Pack(string id) => $"{Packs}/{Uri.EscapeDataString(id)}";

    /// <summary>The clause alone, to be opened in place; <see cref="Clause"/> is its page.</summary>
    public static string ClauseText(string pack, string id) => $"/clauses/{pack}/{id}/text";

    public static string Clause(string pack, string id) => $"/clauses/{Uri.EscapeDataString(pack)}/{Uri.EscapeDataString(id)}";
}
