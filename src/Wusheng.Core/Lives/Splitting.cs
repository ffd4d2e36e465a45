using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Splits rows off into a life of their own, linked both ways; the rows that stay keep their numbers.</summary>
internal static class Splitting
{
    internal static void Apply(Working work, Split act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        var type = Grammar.Type(work.Pack(life.Pack), life.Type);
        if (type is null || act.Rows.IsEmpty || act.Rows.Any(row => row == 0 || !life.Parts.TryGetValue(row, out var part) || part.Parent != 0))
        {
            faults.Add(Refusals.NoRow(string.Join(',', act.Rows)));
            return;
        }

        var id = work.NewId(work.Now);
        var number = Numbering.Next(work, life.Site, type.Number, type.Id, work.Now, life.Drill);
        work.Tell(id, new Opened(type.Id, type.Kind, number, life.Pack, life.Site, type.FirstState ?? "", life.Id, "split", life.Parameters));
        foreach (var (name, answer) in life.Whole.Fields.Where(field => field.Value.Value is not null))
        {
            work.Tell(id, new FieldSet(0, name, answer.Value!));
        }

        foreach (var row in act.Rows)
        {
            Copy(work, id, type, life.Parts[row]);
        }

        work.Tell(act.Life, new Linked("split", type.Id, id));
        After.Instant(work, new Life(id), id);
    }

    private static void Copy(Working work, LifeId id, LifeType type, Part row)
    {
        var added = Growing.Add(work, id, 0, type.Rows[row.Type]!);
        foreach (var (name, answer) in row.Fields.Where(field => field.Value.Value is not null))
        {
            work.Tell(id, new FieldSet(added, name, answer.Value!));
        }
    }
}
