using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Splits rows off into a life of their own, linked both ways; the rows that stay keep their numbers. It opens a life, and who may open one may split.</summary>
public static class Splitting
{
    private static readonly ImmutableHashSet<FieldKind> OnItsOwn = [FieldKind.Photo, FieldKind.File, FieldKind.Copy, FieldKind.Signature, FieldKind.Consent, FieldKind.Payment];

    /// <summary>Whether somebody may split such a life.</summary>
    public static bool May(IWorld world, Life life, LifeType type, string who) => Openings.MayOpen(new Working(world, Actor.Engine, life.LastAt), life.Id, type, who);

    internal static void Apply(Working work, Split act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        var type = Grammar.Type(work.Pack(life.Pack), life.Type);
        if (type is null || act.Rows.IsEmpty || act.Rows.Any(row => row == 0 || !life.Parts.TryGetValue(row, out var part) || part.Parent != 0))
        {
            faults.Add(Refusals.NoRow(string.Join(',', act.Rows)));
            return;
        }

        if (work.Actor.Person is { } who && !Openings.MayOpen(work, act.Life, type, who))
        {
            faults.Add(Refusals.Splits(type.Title, Titles.Roles(work.Facts(act.Life), type.Opening.By)) with { Clause = type.Clause });
            return;
        }

        var id = work.NewId(work.Now);
        var number = Numbering.Next(work, life.Site, type.Number, type.Id, work.Now, life.Drill);
        work.Tell(id, new Opened(type.Id, type.Kind, number, life.Pack, life.Site, type.FirstState ?? "", life.Id, "split", life.Parameters));
        foreach (var (name, answer) in life.Whole.Fields.Where(field => Goes(type, field.Key) && field.Value.Value is not null))
        {
            work.Tell(id, new FieldSet(0, name, answer.Value!));
        }

        foreach (var row in act.Rows)
        {
            Copy(work, id, type, life.Parts[row]);
        }

        faults.AddRange(Gates.Failing(work.Facts(id), type.Opening.Needs, type.Clause));
        work.Tell(act.Life, new Linked("split", type.Id, id));
        After.Instant(work, new Life(id), id);
    }

    // What a step asks is answered to that step, and a paper, a signature or a payment to the life it was given for: the new life begins
    // at the beginning and asks for them itself.
    private static bool Goes(LifeType type, string name) => type.Fields[name] is not { } asked
        || (!OnItsOwn.Contains(asked.Kind) && (type.Opening.Asks.Contains(name) || type.Opening.Offers.Contains(name) || !type.Steps.Any(step => step.Asks.Contains(name) || step.Offers.Contains(name))));

    private static void Copy(Working work, LifeId id, LifeType type, Part row)
    {
        var added = Growing.Add(work, id, 0, type.Rows[row.Type]!);
        foreach (var (name, answer) in row.Fields.Where(field => Goes(type.Rows[row.Type]!, field.Key) && field.Value.Value is not null))
        {
            work.Tell(id, new FieldSet(added, name, answer.Value!));
        }
    }
}
