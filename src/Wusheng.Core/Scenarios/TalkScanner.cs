using Wusheng.Core.Lives;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>What the audit of one line told.</summary>
public sealed record TalkScan(ImmutableArray<Finding> Findings, ImmutableArray<NormJudged> Verdicts);

/// <summary>Lives through a recorded talk with the engine of production, in a world of its own, and audits the contact it leaves.</summary>
public sealed class TalkScanner(Pack pack)
{
    private const string Centre = "desk";
    private static readonly DateTimeOffset begins = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);
    private static readonly Actor agent = new("agent", Centre);

    /// <exception cref="FormatException">The pack has no such channel.</exception>
    public TalkScan Scan(TalkInput input)
    {
        var facts = Facts(input);
        var findings = TalkAudit.Findings(facts).Where(found => found.Turn >= input.Before).Select(found => found with { Turn = found.Turn - input.Before });
        return new TalkScan([.. findings], input.IsDialogue ? TalkAudit.Verdicts(facts) : []);
    }

    /// <summary>The facts of the contact that the talk leaves.</summary>
    internal LifeFacts Facts(TalkInput input)
    {
        var world = new MemoryWorld(pack, new Site(Centre, Centre, null, ScenarioRunner.DefaultZone), [new Person("agent", "0001", "坐席", [new Post("agent", Centre)])]);
        return new LifeFacts(world, world.Find(Live(world, input))!, 0, Ends(input), null);
    }

    private LifeId Live(MemoryWorld world, TalkInput input)
    {
        var type = pack.Contacts.Has(input.Channel) ? input.Channel
            : throw new FormatException($"规范包没有渠道“{input.Channel}” / the pack has no channel '{input.Channel}'");
        var rings = input.Rings is { } count ? Given.Nothing.Add("rings", FormattableString.Invariant($"{count}")) : Given.Nothing;
        var life = Do(world, new Open(type, Centre, input.Channel, Given.Nothing), begins).Life.Id;
        if (input.Channel == "phone")
        {
            Do(world, new Report(life, "rang", rings), begins);
        }

        Do(world, new TakeStep(life, 0, input.Channel == "phone" ? "answer" : "serve", Given.Nothing), begins);
        Do(world, new Speak(life, input.Turns), Ends(input));
        var by = input.HangupBy is { } who ? Given.Nothing.Add("releasedBy", who) : Given.Nothing;
        Do(world, new Report(life, input.Channel == "phone" ? "released" : "left", by), Ends(input));
        return life;
    }

    private static DateTimeOffset Ends(TalkInput input) =>
        begins.AddSeconds((double)(input.CallEnd ?? input.Turns.Select(turn => turn.To).DefaultIfEmpty(0).Max()));

    private static Decision.Happened Do(MemoryWorld world, Act act, DateTimeOffset at) =>
        world.Commit(inside => Engine.Do(inside, act, agent, at)) switch
        {
            Decision.Happened happened => happened,
            Decision.Refused refused => throw new FormatException(string.Join("；", refused.Why.Select(why => $"{why.Zh} / {why.En}"))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
