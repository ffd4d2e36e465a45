using Wusheng.Core.Lives.Facts;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What the norms say to a message before it is sent.</summary>
public static class Outgoing
{
    public const string Block = "block";
    public const string Warn = "warn";

    /// <summary>What would be found in a message of the one who serves, said at that moment.</summary>
    public static ImmutableArray<Finding> Check(IWorld world, Life life, string text, DateTimeOffset now)
    {
        var turns = life.Talk.Turns.Add(Turn(life, "agent", text, now));
        var facts = new LifeFacts(world, life with { Talk = life.Talk with { Turns = turns } }, 0, now, null);
        return [.. TalkAudit.Findings(facts).Where(found => found.Turn == turns.Length - 1)];
    }

    /// <summary>Whether words may be sent with a reason only; the gravest are, unless the norm says otherwise.</summary>
    public static bool Blocks(Finding found) => found.Norm.Outgoing == Block || (found.Norm.Outgoing is null && found.Norm.Severity == "fatal");

    /// <summary>Whether the sender is to look again; a hint lets it pass.</summary>
    public static bool Stops(Finding found) => Blocks(found) || found.Norm.Outgoing is null or Warn;

    /// <summary>A message is an instant; the talk begins with the contact.</summary>
    internal static TalkTurn Turn(Life life, string who, string text, DateTimeOffset now)
    {
        var at = Math.Max(0, decimal.Round(TalkTime.Seconds(life, now), 3));
        return new TalkTurn(at, at, who, text);
    }
}
