using System.Text.RegularExpressions;

namespace Wusheng.Packs.Reading;

/// <summary>The form of a version: major.minor.patch, with pre-release and build parts if wanted.</summary>
internal static partial class SemanticVersion
{
    public static bool IsValid(string text) => text.Length <= 64 && Form().IsMatch(text);

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
