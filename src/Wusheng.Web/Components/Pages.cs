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

    /// <summary>A case by its id; a number leads there too.</summary>
    public static string Case(string id) => $"{Cases}/{Uri.EscapeDataString(id)}";

    public const string NewCase = "/cases/new";

    /// <summary>Why a clock of a case is due when it is.</summary>
    public static string Why(string id, int row, string clock) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Case(id)}/why/{row}/{clock}");

    /// <summary>An issued paper as it is printed.</summary>
    public static string Paper(string id, string document, string number) => $"{Case(id)}/papers/{document}/{Uri.EscapeDataString(number)}";

    public static string CaseFile(string id, string hash) => $"{Case(id)}/files/{hash}";

    public static string Pack(string id) => $"{Packs}/{Uri.EscapeDataString(id)}";

    /// <summary>The clause alone, to be opened in place; <see cref="Clause"/> is its page.</summary>
    public static string ClauseText(string pack, string id) => $"/clauses/{pack}/{id}/text";

    public static string Clause(string pack, string id) => $"/clauses/{Uri.EscapeDataString(pack)}/{Uri.EscapeDataString(id)}";
}
