using System.Text;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.Search;

namespace Wusheng.Store.Writing;

/// <summary>The words by which a life is found: its number and every text and chosen word in it.</summary>
internal static class SearchText
{
    private const int Longest = 4000;

    internal static string Of(Life life, LifeType? type)
    {
        var words = new StringBuilder(life.Number);
        foreach (var (_, part) in life.Parts)
        {
            foreach (var (name, field) in part.Fields)
            {
                if (Word(field.Value, part.Number == 0 ? type?.Fields[name] : null) is { } word && !string.IsNullOrWhiteSpace(word))
                {
                    words.Append(words.Length == 0 ? "" : "\n").Append(word);
                }
            }
        }

        var text = Tokens.Normalise(words.ToString());
        return text.Length <= Longest ? text : text[..Longest];
    }

    private static string? Word(Value? value, FieldType? field) => value switch
    {
        Value.Text text => text.Content,
        Value.Thing thing => thing.Key,
        Value.Word word => field?.Choices.FirstOrDefault(choice => choice.Key == word.Key)?.Title,
        _ => null,
    };
}
