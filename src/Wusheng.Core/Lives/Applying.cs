using System.Collections.Immutable;
using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Applies given values tentatively; every fault of every value is reported, none hides another.</summary>
internal sealed class Applying(Working work, LifeId id, int row, Giving giving, List<Refusal> faults)
{
    private readonly List<(FieldType Field, LifeFacts Place)> given = [];

    /// <summary>Seats that were named, by name.</summary>
    internal Dictionary<string, string> Seats { get; } = [];

    internal void Apply(ImmutableDictionary<string, Given> with)
    {
        foreach (var (name, value) in with.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            One(name, value);
        }

        foreach (var (asked, place) in given)
        {
            faults.AddRange(Gates.Failing(work.Facts(id, place.Row), asked.Needs, asked.Clause));
        }
    }

    private void One(string name, Given value)
    {
        var facts = work.Facts(id, row);
        if (facts.Type?.Fields[name] is { } own)
        {
            Field(facts, own, value);
        }
        else if (facts.Type?.Rows[name] is { } rows)
        {
            Rows(rows, value);
        }
        else if (name.Contains('.', StringComparison.Ordinal))
        {
            Dotted(facts, name.Split('.'), value);
        }
        else if (name == BuiltIn.Customer && facts.Whole is not null)
        {
            Field(facts.At(0), BuiltIn.CustomerField, value);
        }
        else
        {
            SeatOrParent(facts, name, value);
        }
    }

    private void SeatOrParent(LifeFacts facts, string name, Given value)
    {
        if (value is Given.Text person && (giving.Seats.Contains(name) || (Rights.Seat(facts, name) is not null && giving.Names.Contains(name))))
        {
            Seats[name] = person.Content;
        }
        else if (row != 0 && giving.Names.Contains(name) && facts.At(0).Type?.Fields[name] is { } above)
        {
            Field(facts.At(0), above, value);
        }
        else
        {
            faults.Add(Refusals.Unknown(name, giving.Title));
        }
    }

    private void Field(LifeFacts place, FieldType asked, Given value, bool ofRow = false)
    {
        if (asked.Is is not null)
        {
            faults.Add(Refusals.Computed(asked));
            return;
        }

        if (!ofRow && !giving.Names.Contains(asked.Id) && !Ownership.MayGive(place, asked, work.Actor.Person, giving.Opening))
        {
            faults.Add(Refusals.NotHere(asked, giving.Title));
            return;
        }

        var read = Answers.Read(asked, value, work, place.Zone, work.Now);
        if (read.Why is { } why)
        {
            faults.Add(why);
            return;
        }

        Write(place, asked, read.Value!);
    }

    private void Write(LifeFacts place, FieldType asked, Value value)
    {
        if (value is Value.Slot slot && asked.Capacity is not null && !Claiming.Slot(work, id, place, asked, slot))
        {
            faults.Add(Refusals.Claim(asked.Title));
            return;
        }

        work.Tell(id, new FieldSet(place.Row, asked.Id, value));
        Referring.Note(work, id, value);
        given.Add((asked, place));
    }

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

    private void LastName(LifeFacts facts, string[] names, Given value)
    {
        if (value is Given.Text person && giving.Seats.Contains(names[^1]))
        {
            Seats[names[^1]] = person.Content;
        }
        else
        {
            faults.Add(Refusals.Unknown(string.Join('.', names), giving.Title));
        }
    }
}
