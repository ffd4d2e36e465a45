using System.Globalization;
using System.Text.RegularExpressions;

namespace Wusheng.Core.Scenarios;

/// <summary>
/// Names of the condition language are ASCII, the words that tell one row from another need not be:
/// <c>X.item.沙发.ofOwner</c> is read as <c>X.item.2.ofOwner</c>.
/// </summary>
internal static partial class RowAddresses
{
    public static string Numbered(string expected, Places places) => Spoken().Replace(expected, match => Numbered(match.Value.Split('.'), places));

    private static string Numbered(string[] names, Places places)
    {
        for (var at = 2; at < names.Length; at++)
        {
            if (names[at].All(char.IsAscii) || PlaceWalk.Go(places, [.. names[..at]]).Found is not { Rest: [var kind] } reached)
            {
                continue;
            }

            if (places.Row(reached.Place, kind, names[at]) is { } row)
            {
                names[at] = places.LifeAt(row).Parts[row.Row].Ordinal.ToString(CultureInfo.InvariantCulture);
            }
        }

        return string.Join('.', names);
    }

    [GeneratedRegex(@"[A-Za-z_][0-9A-Za-z_]*(\.[^\s.()=<>""/]+)+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spoken();
}
