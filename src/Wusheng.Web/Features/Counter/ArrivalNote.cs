using System.Text.RegularExpressions;

namespace Wusheng.Web.Features.Counter;

/// <summary>What somebody types in one field when a visitor comes in ("何女士 13800002107 装修"): the fields of the visit it fills.</summary>
internal static partial class ArrivalNote
{
    private const string Description = "description";
    private const int LongestName = 30;

    /// <summary>A number fills the first telephone, the first word the name unless it is what they came for, the rest what they came for: the choice it names, and the words.</summary>
    public static ImmutableDictionary<string, Given> Read(LifeType visit, string said)
    {
        var words = Between().Split(said.Trim()).Where(word => word.Length > 0).ToList();
        var with = Given.Nothing;
        if (visit.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Phone, Is: null }) is { } phone && words.FirstOrDefault(IsPhone) is { } number)
        {
            with = with.SetItem(phone.Id, string.Concat(number.Where(char.IsAsciiDigit)));
            words.Remove(number);
        }

        if (visit.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Text, Private: not null, Is: null }) is { } name && words is [{ Length: <= LongestName } first, ..] && !IsPurpose(visit, first))
        {
            with = with.SetItem(name.Id, first);
            words.RemoveAt(0);
        }

        if (visit.Fields[Visits.Purpose] is { Kind: FieldKind.Choice } purpose && words.Select(word => Chosen(purpose, word)).FirstOrDefault(key => key is not null) is { } chosen)
        {
            with = with.SetItem(Visits.Purpose, chosen);
        }

        return words.Count > 0 && Rest(visit) is { } rest ? with.SetItem(rest.Id, string.Join(' ', words)) : with;
    }

    private static bool IsPurpose(LifeType visit, string word) => visit.Fields[Visits.Purpose] is { Kind: FieldKind.Choice } purpose && Chosen(purpose, word) is not null;

    private static string? Chosen(FieldType purpose, string word) =>
        purpose.Choices.FirstOrDefault(choice => word.Contains(choice.Title, StringComparison.Ordinal) || (word.Length > 1 && choice.Title.Contains(word, StringComparison.Ordinal)))?.Key;

    /// <summary>Where what they came for is written in words.</summary>
    private static FieldType? Rest(LifeType visit) =>
        new[] { visit.Fields[Visits.Purpose], visit.Fields[Description] }.FirstOrDefault(field => field is { Kind: FieldKind.Text, Is: null });

    private static bool IsPhone(string word) => Phone().IsMatch(word);

    [GeneratedRegex(@"[\s,，、;；]+")]
    private static partial Regex Between();

    [GeneratedRegex(@"^\+?[\d-]{7,16}$")]
    private static partial Regex Phone();
}
