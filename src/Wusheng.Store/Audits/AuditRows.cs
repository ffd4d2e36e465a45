using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Audits;

/// <summary>What is kept of the audit of one contact.</summary>
public sealed record AuditRows(AuditRow Audit, ImmutableArray<FindingRow> Findings)
{
    private const int Unsure = 1;

    /// <summary>Null for what is not audited: a contact that is not over, a case on which nobody wrote anything.</summary>
    public static AuditRows? Of(IWorld world, Life life, DateTimeOffset now) => Over(life, world.Pack(life.Pack)) is not { } over ? null : Of(life, over, ContactAudit.Of(world, life, now));

    /// <summary>When a contact was over, null while it goes on; of any other life when something was last written on it.</summary>
    public static DateTimeOffset? Over(Life life, Pack? pack) => life.Kind != LifeKind.Contact ? WrittenWords.Last(life, pack)
        : (life.Whole.Moments.GetValueOrDefault("released") ?? life.Whole.Moments.GetValueOrDefault("left"))?.At ?? (life.State == "closed" ? life.LastAt : null);

    /// <summary>How grave a norm's breach is, from 2 (minor) to 4 (fatal).</summary>
    public static int Weight(Norm norm) => norm.Severity switch { "fatal" => 4, "major" => 3, _ => 2 };

    private static AuditRows Of(Life life, DateTimeOffset over, ContactAudit audit)
    {
        ImmutableArray<FindingRow> findings = [.. audit.Found.Select(found => Row(life, over, found))];
        var open = findings.Where(found => found.Standing is null || found.Standing == Verdict.NotMet).ToList();
        return new(
            new AuditRow
            {
                Life = life.Id.Text, Version = life.Version, Type = life.Type, Number = life.Number, Site = life.Site, Agent = findings.FirstOrDefault(found => found.Agent != life.Owner)?.Agent ?? life.Owner, At = over,
                Customer = (life.Whole.Fields.GetValueOrDefault(BuiltIn.Customer)?.Value as Core.Values.Value.Thing)?.Key ?? (life.Whole.Fields.GetValueOrDefault("caller")?.Value as Core.Values.Value.Text)?.Content,
                Pack = life.Pack.Id, PackVersion = life.Pack.Semantic, Turns = life.Talk.Turns.Length,
                Seconds = life.Talk.Turns.IsEmpty ? 0 : (int)life.Talk.Turns.Max(turn => turn.To),
                Pending = findings.Count(found => found.Standing is null), Appeals = findings.Count(found => found.Appeal == 1),
                Worst = open.Count == 0 ? 0 : open.Max(found => found.Weight),
                Lost = findings.Where(found => (found.Standing ?? found.Verdict) == Verdict.NotMet).Sum(found => found.Points),
            },
            findings);
    }

    private static int Hundredths(decimal points) => (int)Math.Clamp(decimal.Round(points * 100), 0, 100_000);

    private static FindingRow Row(Life life, DateTimeOffset over, AuditFinding found)
    {
        var state = life.Talk.Findings.GetValueOrDefault(found.Key, FindingState.Pending);
        return new FindingRow
        {
            Life = life.Id.Text, Key = found.Key, Site = life.Site, Agent = Reviewing.Concerned(life, found), At = over, Norm = found.Norm.Id, Clause = found.Clause,
            Family = found.Words?.Family, Weight = found.Verdict == Verdict.NotMet ? Weight(found.Norm) : Unsure, Points = Hundredths(found.Norm.Points),
            Verdict = found.Verdict, Standing = state.Standing, FirstVerdict = state.First?.Verdict, SecondVerdict = state.Second?.Verdict,
            Appeal = state.Appeal switch { null => 0, { Upheld: null } => 1, { Upheld: true } => 2, _ => 3 }, Text = found.Words?.Text ?? "",
        };
    }
}

/// <summary>The verdicts as they are stored.</summary>
public static class Verdict
{
    public const string Met = "met";
    public const string NotMet = "notMet";
    public const string Unknown = "unknown";
}
