using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>
/// A contact comes in: it rings or arrives, and what is already known of it (a recording, who hung up and when) is reported
/// at its own moment.
/// </summary>
internal sealed class ContactOpening(MemoryWorld world, Timeline timeline)
{
    private static readonly ImmutableArray<string> toldApart = ["ringsAt", "talk", "releasedAt", "releasedBy", "channel"];

    /// <summary>How far time must go on for the recording to be over; null when there is none.</summary>
    public DateTimeOffset? Ends { get; private set; }

    public Decision Open(string type, ImmutableDictionary<string, Given> with, Actor actor)
    {
        var channel = with.Text("channel") ?? type;
        var decision = timeline.Do(new Open(type, world.Home.Id, channel, with.RemoveRange(toldApart)), actor with { Channel = channel });
        if (decision is Decision.Happened { Life.Id: var id })
        {
            Begin(id, channel, with);
            Replay(id, with);
        }

        return decision;
    }

    private void Begin(LifeId id, string channel, ImmutableDictionary<string, Given> with)
    {
        var moment = channel is "phone" ? "rang" : "arrived";
        var after = TalkReading.Seconds(with.Text("ringsAt"));
        if (after is null && world.Find(id)!.Whole.Moments.ContainsKey(moment))
        {
            return;
        }

        timeline.Expect(new Coming(Later(after ?? 0), id, moment, Given.Nothing));
    }

    private void Replay(LifeId id, ImmutableDictionary<string, Given> with)
    {
        if (with.GetValueOrDefault("talk") is { } talk)
        {
            var turns = TalkReading.Turns(talk);
            timeline.Do(new Speak(id, turns), Actor.Engine);
            Ends = Later(turns.Select(turn => turn.To).DefaultIfEmpty(0).Max());
        }

        if (with.Text("releasedBy") is { } by)
        {
            var end = TalkReading.Seconds(with.Text("releasedAt")) is { } at ? Later(at) : Ends ?? timeline.Now;
            timeline.Expect(new Coming(end, id, "released", Given.Nothing.Add("releasedBy", by)));
            Ends = end > Ends || Ends is null ? end : Ends;
        }
    }

    private DateTimeOffset Later(decimal seconds) => timeline.Now.AddMilliseconds((double)(seconds * 1000));
}
