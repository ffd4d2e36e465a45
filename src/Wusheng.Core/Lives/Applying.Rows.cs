using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Rows given with an act: new ones, and answers to the columns of those there are.</summary>
internal sealed partial class Applying
{
    private void Rows(LifeType rows, Given value)
    {
        foreach (var one in value is Given.List list ? list.Items : [value])
        {
            Row(rows, one is Given.Map map ? map.Of : Single(rows, one));
        }
    }

    private static ImmutableDictionary<string, Given> Single(LifeType rows, Given value) =>
        rows.Fields is [var only, ..] ? Given.Nothing.Add(only.Id, value) : Given.Nothing;

    internal int Row(LifeType rows, ImmutableDictionary<string, Given> with)
    {
        var added = Growing.Add(work, id, row, rows);
        var inside = new Applying(work, id, added, new Giving(rows.Title, [.. rows.Fields.Ids, .. rows.Rows.Ids], [.. rows.Seats.Ids], true), faults);
        inside.Apply(with);
        foreach (var (seat, person) in inside.Seats)
        {
            Seating.Fill(work, id, added, seat, person, faults);
        }

        faults.AddRange(Gates.Failing(work.Facts(id, added), rows.Opening.Needs, rows.Clause));
        return added;
    }

    /// <summary><c>item.沙发.ofOwner</c> answers for one row, <c>help.ask</c> begins a new one.</summary>
    private void Dotted(LifeFacts facts, string[] names, Given value)
    {
        if (facts.Type?.Rows[names[0]] is not { } rows || rows.Fields[names[^1]] is not { } column)
        {
            LastName(facts, names, value);
        }
        else if (names.Length == 2)
        {
            Row(rows, Given.Nothing.Add(names[1], value));
        }
        else if (Growing.Find(facts, rows, string.Join('.', names[1..^1])) is { } found)
        {
            Field(facts.At(found), column, value, ofRow: giving.Names.Contains($"{names[0]}.{names[^1]}") || giving.Names.Contains(names[0]) || !giving.Opening);
        }
        else
        {
            faults.Add(Refusals.NoRow(names[1]));
        }
    }
}
