using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// What staff wrote beside the talk: a note, or a field of a case filled in after the opening. What is filled in at the opening, while
/// the customer is there, or where the standard says <c>words: customer</c>, is what the customer told.
/// </summary>
/// <param name="Key">Names the passage within its life.</param>
/// <param name="Field">The field that was filled in; null for a note.</param>
public sealed record WrittenWords(string Key, string? Field, string? By, DateTimeOffset At, string Text)
{
    private static readonly string[] Anybody = ["contact", "case", ""];

    internal HeardTurn Heard { get; } = new(0, new TalkTurn(0, 0, "agent", Text));

    private LifeKind Kind { get; init; }

    private string Type { get; init; } = "";

    /// <param name="pack">The standard that says which fields hold the customer's words; null leaves none out.</param>
    public static IEnumerable<WrittenWords> Of(Life life, Pack? pack) => Notes(life).Concat(Filled(life, Grammar.Type(pack, life.Type))).Select(each => each with { Kind = life.Kind, Type = life.Type });

    /// <summary>When the last was written; null where nothing was.</summary>
    public static DateTimeOffset? Last(Life life, Pack? pack) =>
        Of(life, pack).Where(each => each.Field is null || pack?.Norms.Any(each.IsReadBy) == true).Select(each => (DateTimeOffset?)each.At).Max();

    /// <summary>Whether a norm on forbidden words holds here: whatever life a note is on, the manners of contacts are those of notes.</summary>
    internal bool IsReadBy(Norm norm) => norm.Never is not null && (Anybody.Contains(norm.For) || norm.For == Type)
        && (Field is null ? norm.Reads != Norm.ReadsTalk : norm.Reads == Norm.ReadsAll);

    private static IEnumerable<WrittenWords> Notes(Life life) => life.Notes.Select(note => new WrittenWords($"note{note.Version}", null, note.By, note.At, note.Text));

    private static IEnumerable<WrittenWords> Filled(Life life, LifeType? type) =>
        from part in life.Parts.Values
        from field in part.Fields
        where life.Kind != LifeKind.Contact && field.Value is { By: not null, Value: Value.Text } && field.Value.At > part.OpenedAt
            && (type is null || Grammar.Row(type, life, part.Number).Fields[field.Key] is not { IsCustomers: true })
        select new WrittenWords($"{field.Key}@{part.Number}", field.Key, field.Value.By, field.Value.At, ((Value.Text)field.Value.Value!).Content);
}
