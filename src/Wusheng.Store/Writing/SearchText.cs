using System.Text;
using Wusheng.Core.Language;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Store.Writing;

/// <summary>
/// The words by which a life or a thing is found: number, every text and chosen word in it, its papers and notes, what was said in a contact
/// that is over, and the initials of names. A line for each.
/// </summary>
internal static class SearchText
{
    /// <summary>What stands behind it is for finding only and shown to nobody.</summary>
    internal const char Unshown = '\u001f';

    private const int Longest = 8000;
    private const int LongestName = 4;

    internal static string Of(Life life, LifeType? type)
    {
        var words = new StringBuilder(life.Number);
        foreach (var (_, part) in life.Parts)
        {
            foreach (var (name, field) in part.Fields)
            {
                Add(words, Word(field.Value, part.Number == 0 ? type?.Fields[name] : null));
            }
        }

        foreach (var word in life.Documents.Select(paper => paper.Number).Concat(life.Notes.Select(note => note.Text)).Concat(Said(life, type)))
        {
            Add(words, word);
        }

        return Ended(words, [Summary.CustomerName(life, type) ?? ""]);
    }

    internal static string Of(string key, string title, ImmutableSortedDictionary<string, Value> facts)
    {
        var words = new StringBuilder(title);
        Add(words, key == title ? null : key);
        foreach (var fact in facts.Values)
        {
            Add(words, Word(fact, null));
        }

        return Ended(words, facts.Values.OfType<Value.Text>().Select(fact => fact.Content).Where(text => text.Length <= LongestName).Prepend(title));
    }

    // While people talk every sentence would cut all the others into words again.
    private static IEnumerable<string> Said(Life life, LifeType? type) =>
        life.Kind == LifeKind.Contact && type?.Ends.Contains(life.State) == true ? life.Talk.Turns.Select(turn => turn.Text) : [];

    private static string Ended(StringBuilder words, IEnumerable<string> names)
    {
        words.Length = Math.Min(words.Length, Longest);
        var letters = names.SelectMany(Initials.Of).Distinct(StringComparer.Ordinal).ToList();
        return letters.Count == 0 ? words.ToString() : words.Append(Unshown).AppendJoin(' ', letters).ToString();
    }

    private static void Add(StringBuilder words, string? word)
    {
        if (!string.IsNullOrWhiteSpace(word) && words.Length < Longest)
        {
            words.Append(words.Length == 0 ? "" : "\n").Append(word);
        }
    }

    private static string? Word(Value? value, FieldType? field) => value switch
    {
        Value.Text text => text.Content,
        Value.Thing thing => thing.Key,
        Value.Word word => field?.Choices.FirstOrDefault(choice => choice.Key == word.Key)?.Title,
        _ => null,
    };
}
