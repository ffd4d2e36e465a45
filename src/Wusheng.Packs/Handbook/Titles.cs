using Wusheng.Core.Packs;

namespace Wusheng.Packs.Handbook;

/// <summary>What names and words are called in a life, for people to read.</summary>
internal sealed class Titles(Pack pack, LifeType life, string path, bool english)
{
    public LifeType Life => life;

    /// <summary>A row inside this life.</summary>
    public Titles Below(LifeType row) => new(pack, row, $"{path}.row.{row.Id}", english);

    /// <summary>The element's title, or its English text where the pack has one.</summary>
    public string Of(string kind, string id, string title) =>
        english ? pack.English.GetValueOrDefault($"{path}.{kind}.{id}") ?? id : title;

    /// <summary>Answers the printing of conditions: names, <c>of=word</c>, <c>says=saying</c>; gives back what it does not know.</summary>
    public string Asked(string asked)
    {
        if (asked.Split('=', 2) is [var of, var word])
        {
            return of == "says" ? $"“{pack.Sayings[word]?.Any.FirstOrDefault() ?? word}”" : Word(of, word) ?? asked;
        }

        var names = asked.Split('.', 2);
        var first = Name(names[0]);
        return first is null ? asked : names.Length == 1 ? first : $"{first}{Member(names[1])}";
    }

    public string State(string id) => life.States[id] is { } state ? Of("state", id, state.Title) : id;

    public string Role(string id) => life.Seats[id] is { } seat ? Of("seat", id, seat.Title)
        : pack.Roles[id] is { } role ? english ? pack.English.GetValueOrDefault($"role.{id}") ?? id : role.Title
        : HandbookWords.Of(id, english);

    private string? Name(string id) =>
        life.Fields[id] is { } field ? Of("field", id, field.Title)
        : life.Rows[id] is { } row ? Of("row", id, row.Title)
        : life.Seats[id] is { } seat ? Of("seat", id, seat.Title)
        : life.Steps[id] is { } step ? Of("step", id, step.Title)
        : life.Clocks[id] is { } clock ? Of("clock", id, clock.Title)
        : pack.Parameters[id] is { } parameter ? parameter.Title
        : HandbookWords.Known(id, english);

    private static string Member(string member) => member switch
    {
        "received" => "收到",
        "accepted" => "接受",
        "at" => "的时间",
        "by" => "的经办人",
        "due" => "的到期时间",
        _ => $".{member}",
    };

    private string? Word(string of, string word) =>
        word is "yes" or "no" ? $"“{HandbookWords.Of(word, english)}”"
        : of == "state" ? life.States[word]?.Title
        : life.Rows[of] is { } row ? row.States[word]?.Title
        : life.Fields[of]?.Choices.FirstOrDefault(choice => choice.Key == word)?.Title ?? pack.Parameters[of]?.Choices.FirstOrDefault(choice => choice.Key == word)?.Title
            ?? HandbookWords.Known(word, english);
}
