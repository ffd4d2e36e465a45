using Wusheng.Store.Live;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>One act: look up the answer given before, decide, append, remember the answer.</summary>
internal sealed class ActWork(Act act, Actor actor, ActContext context, StoreRules rules, LiveFeed feed, TimeProvider clock, CancellationToken cancel) : Work
{
    private readonly TaskCompletionSource<Decision> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Decision? decision;
    private ImmutableArray<Change> written = [];

    internal Task<Decision> Answer => answer.Task;

    internal override string? Life => act.Target()?.Text;

    internal override bool Cancelled => cancel.IsCancellationRequested && answer.TrySetCanceled(cancel);

    internal override void Do(SqlLine sql, StoreWorld world)
    {
        written = [];
        var answers = new Answers(sql, world, rules, act, actor, context);
        decision = answers.Given();
        if (decision is null)
        {
            decision = Outdated(sql, world) ?? rules.Decide(world, act, actor, Now());
            Write(sql, world, decision);
            answers.Remember(decision, Now());
        }
    }

    internal override void Done()
    {
        feed.Tell(written);
        answer.TrySetResult(decision!);
    }

    internal override void Failed(Exception why)
    {
        if (why is LostRaceException)
        {
            answer.TrySetResult(new Decision.Refused([WhatChanged.TooBusy], []));
        }
        else
        {
            answer.TrySetException(why);
        }
    }

    private Decision.Refused? Outdated(SqlLine sql, StoreWorld world) =>
        context.ExpectedVersion is { } expected && act.Target() is { } id && world.Find(id) is { } life && life.Version != expected
            ? new Decision.Refused([WhatChanged.Since(sql, world, life, expected)], [])
            : null;

    private void Write(SqlLine sql, StoreWorld world, Decision decided)
    {
        written = decided switch
        {
            Decision.Happened happened => happened.Changes,
            Decision.Refused refused => refused.Changes,
            _ => [],
        };
        var appending = new Appending(sql, world, rules);
        foreach (var change in written.Where(change => !change.Events.IsEmpty))
        {
            appending.Write(change);
            sql.Tell(feed.Payload(change));
        }
    }

    private DateTimeOffset Now() => clock.GetUtcNow().Kept();
}
