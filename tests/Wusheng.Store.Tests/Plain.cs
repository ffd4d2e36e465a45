using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Tests;

/// <summary>
/// Rules small enough to know by heart, so that a failing test points at the store: a case is opened with what is given and one clock of
/// thirty minutes; a note is a note; a step moves the state; an assignment seats.
/// </summary>
internal static class Plain
{
    internal static Pack Pack { get; } = new(new PackVersion("plain", "1.0.0", "aa11"), "样板")
    {
        Cases = new([new LifeType("fault", LifeKind.Case, "故障")
        {
            Fields = new([
                new FieldType("name", "客户姓名", FieldKind.Text) { Private = "personal" },
                new FieldType("address", "地址", FieldKind.Text) { Private = "personal" },
                new FieldType("phone", "电话", FieldKind.Phone),
                new FieldType("what", "故障现象", FieldKind.Text),
            ]),
            States = new([new State("open", "待处理"), new State("done", "已完成")]),
            Ends = ["done"],
            Steps = new([new StepType("finish", "完成")]),
            Seats = new([new SeatType("engineer", "工程师", ["agent"])]),
        }]),
    };

    internal static StoreRules Rules { get; } = new()
    {
        Decide = Decide,
        WakeAt = (_, life) => life.Whole.Clocks.Values.Where(clock => clock.IsRunning && clock.BreachedAt is null).Min(clock => clock.Due),
    };

    internal static Decision Decide(IWorld world, Act act, Actor actor, DateTimeOffset now) => act switch
    {
        Open open => Opened(world, open, actor, now),
        TakeStep { Step: "refuse" } step => new Decision.Refused(
            [new Refusal(RefusalKind.WrongMoment, "order", "还不能办。", "Not yet.")],
            Changes(On(world, step.Life), actor, now, new StepRefused(0, "refuse", ["order"]))),
        TakeStep step => Changed(world, step.Life, actor, now, [new StepTaken(0, step.Step, "open", "done"), .. Stopped(world, step.Life)]),
        AddNote note => Changed(world, note.Life, actor, now, new Noted(0, note.Text)),
        SetFields set => Changed(world, set.Life, actor, now, [.. set.With.Select(pair => new FieldSet(0, pair.Key, new Value.Text(((Given.Text)pair.Value).Content)))]),
        Assign seat => Changed(world, seat.Life, actor, now, new Seated(0, seat.Seat, seat.Person), new Notified(0, [seat.Person], null, "派给您一单", null)),
        LetTimePass pass => Changed(world, pass.Life, actor, now, [.. Passed(world, pass.Life, now)]),
        _ => throw new NotSupportedException(act.GetType().Name),
    };

    private static Decision.Happened Opened(IWorld world, Open open, Actor actor, DateTimeOffset now)
    {
        var id = world.NewId(now);
        var number = $"GZ-{world.NextNumber($"fault@{open.Site}"):0000}";
        var pack = world.PackFor(open.Site, open.Type)!.Version;
        LifeEvent[] events =
        [
            new Opened(open.Type, LifeKind.Case, number, pack, open.Site, "open", open.Origin, null, ImmutableSortedDictionary<string, Value>.Empty),
            .. open.With.Select(pair => new FieldSet(0, pair.Key, new Value.Text(((Given.Text)pair.Value).Content))),
            new ClockStarted(0, "answer", 1, now.AddMinutes(30)),
        ];
        var changes = Changes(new Life(id), actor, now, events);
        return new Decision.Happened(changes[0].After, changes);
    }

    private static IEnumerable<LifeEvent> Passed(IWorld world, LifeId id, DateTimeOffset now) =>
        On(world, id).Whole.Clocks.Values.Where(clock => clock.IsRunning && clock.BreachedAt is null && clock.Due <= now).Select(clock => new ClockBreached(0, clock.Clock));

    private static IEnumerable<LifeEvent> Stopped(IWorld world, LifeId id) =>
        On(world, id).Whole.Clocks.Values.Where(clock => clock.IsRunning).Select(clock => new ClockStopped(0, clock.Clock, false));

    internal static Decision.Happened Changed(IWorld world, LifeId id, Actor actor, DateTimeOffset now, params LifeEvent[] events)
    {
        var changes = Changes(On(world, id), actor, now, events);
        return new Decision.Happened(changes[0].After, changes);
    }

    private static Life On(IWorld world, LifeId id) => world.Find(id)!;

    private static ImmutableArray<Change> Changes(Life before, Actor actor, DateTimeOffset now, params LifeEvent[] events)
    {
        var happened = events.Select((e, i) => new Happened(before.Id, before.Version + 1 + i, now, actor.Person, actor.Channel, e)).ToImmutableArray();
        return [new Change(happened.Aggregate(before, Folding.After), before.Version, happened)];
    }
}
