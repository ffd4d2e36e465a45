using System.Text.RegularExpressions;

namespace Wusheng.Core.Values;

/// <summary>
/// Telephone and identity numbers, in a field of their own or in what people write freely. Digits that look like a mobile or an identity number
/// are taken for one: a masked number too many costs a question, one too few gives a person away.
/// </summary>
public static partial class NumbersInText
{
    private const int Shortest = 8;

    /// <summary>A number with its middle hidden: <c>138****2107</c>.</summary>
    public static string Masked(string number) => number.Length < Shortest ? number : string.Concat(number.AsSpan(0, 3), "****", number.AsSpan(number.Length - 4));

    /// <summary>The text with every number of a person in it masked.</summary>
    public static string Hidden(string text) => Personal().Replace(text, found => Masked(found.Value));

    // Written in one, or in groups as people read them out: 138 0000 2107, 138-0000-2107.
    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\d{17}[\dXx])(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
