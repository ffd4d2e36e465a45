using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Values handed from one life to another: read in the giver, written in the taker, rows with all their answers.</summary>
internal static class Handing
{
    internal sealed record Handed(string Name, Value? Value, ImmutableArray<Part> Rows, Given? Fixed);

    internal static ImmutableArray<Handed> Read(LifeFacts giver, ImmutableArray<WithValue> with) => [.. with.Select(each => One(giver, each))];

    internal static void Values(Working work, LifeId to, int row, LifeType type, ImmutableArray<Handed> handed)
    {
        foreach (var each in handed)
        {
            if (type.Fields[each.Name] is { Is: null } asked)
            {
                Field(work, to, row, asked, each);
            }
            else if (type.Rows[each.Name] is { } rows)
            {
                Rows(work, to, row, rows, each);
            }
            else if (type.Seats.Has(each.Name) && each.Value is Value.Person person)
            {
                Seating.Sit(work, to, row, each.Name, person.Id);
            }
        }
    }

    private static Handed One(LifeFacts giver, WithValue with)
    {
        if (with.Is is Expression.Name { Path: var path } && Telling.Follow(giver, path)?.Rows is { } rows && giver.Find(path.First)?.Value is var _)
        {
            var parts = rows.OfType<LifeFacts>().Where(row => row.Row != 0).Select(row => row.Part).ToImmutableArray();
            if (parts.Length > 0 || Telling.Follow(giver, path)?.Value is null)
            {
                return new Handed(with.Name, null, parts, null);
            }
        }

        return new Handed(with.Name, with.Is is null ? Meant(giver, with.Fixed) : giver.Computed(with.Is), [], with.Fixed);
    }

    /// <summary>A single word that is a figure of the pack means that figure; any other is a word of the field it is given to.</summary>
    private static Value? Meant(LifeFacts giver, Given? fixedly) =>
        fixedly is Given.Text { Content: var word } && giver.Pack?.Parameters.Has(word) == true ? giver.Find(word)?.Value : null;

    private static void Field(Working work, LifeId to, int row, FieldType asked, Handed each)
    {
        var isWord = each.Fixed is Given.Text { Content: var key } && asked.Choices.Any(choice => choice.Key == key);
        var value = (isWord ? null : each.Value) ?? (each.Fixed is { } fixedly ? Answers.Read(asked, fixedly, work, work.Facts(to).Zone, work.Now).Value : null);
        if (value is Value.Word word && asked.Kind == FieldKind.Text)
        {
            value = new Value.Text(word.Key);
        }

        if (value is not null)
        {
            work.Tell(to, new FieldSet(row, asked.Id, value));
        }
    }

    private static void Rows(Working work, LifeId to, int parent, LifeType rows, Handed each)
    {
        foreach (var source in each.Rows)
        {
            var added = Growing.Add(work, to, parent, rows);
            foreach (var (name, answer) in source.Fields.Where(field => rows.Fields.Has(field.Key) && field.Value.Value is not null))
            {
                work.Tell(to, new FieldSet(added, name, answer.Value!));
            }
        }
    }
}
