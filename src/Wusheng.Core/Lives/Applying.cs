using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Applies given values tentatively; every fault of every value is reported, none hides another.</summary>
internal sealed partial class Applying(Working work, LifeId id, int row, Giving giving, List<Refusal> faults)
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
        if (value is Given.Text person && (giving.Seats.Contains(name) || (SeatsOf.Find(facts, name) is not null && giving.Names.Contains(name))))
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
        if ((read.Why ?? Hanging.Missing(work, id, asked, read.Value!)) is { } why)
        {
            faults.Add(why);
            return;
        }

        Write(place, asked, read.Value!);
    }

    private void Write(LifeFacts place, FieldType asked, Value value)
    {
        if (value is Value.Slot slot && asked.Capacity is not null && Claiming.Slot(work, id, place, asked, slot) is { } full)
        {
            faults.Add(full with { Field = asked.Id });
            return;
        }

        work.Tell(id, new FieldSet(place.Row, asked.Id, value));
        Referring.Note(work, id, value);
        given.Add((asked, place));
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
