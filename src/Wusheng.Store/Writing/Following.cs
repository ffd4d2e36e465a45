using Wusheng.Store.Events;
using Wusheng.Store.House;
using Wusheng.Store.Outbox;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>What follows from events outside the life's own rows: inboxes, the outbox, claims taken.</summary>
internal sealed class Following(SqlLine sql, HouseBook house)
{
    private static readonly RowInsert Notices = new(
        "notices (id, person, life, site, version, at, text, say, clause)",
        [Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Int, Cell.Time, Cell.Text, Cell.Text, Cell.Text]);

    private static readonly RowInsert Outbox = new(
        "outbox (key, kind, site, payload, at, attempts, next_at)",
        [Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Time, Cell.Int, Cell.Time], "ON CONFLICT (key) DO NOTHING");

    internal void Write(Change change)
    {
        foreach (var happened in change.Events)
        {
            switch (happened.Event)
            {
                case Notified told:
                    Tell(change.After, happened, told);
                    break;
                case Claimed { Kind: Balances.Kind } moved:
                    Move(change.After, happened, moved);
                    break;
                case Claimed claimed:
                    Take(claimed);
                    break;
            }
        }

        Hooked(change);
    }

    private void Tell(Life life, Happened happened, Notified told)
    {
        foreach (var person in told.To.Distinct())
        {
            if (house.People.ContainsKey(person))
            {
                sql.Put(
                    Notices, LifeId.New(happened.At).Text, person, life.Id.Text, life.Site, happened.Version, happened.At, told.Text, told.Say, told.Clause);
            }

            var intent = new NoticeIntent(life.Id.Text, happened.Version, person, told.Text, told.Say, told.Clause);
            Put(OutboxKinds.Notice, $"notice:{life.Id}:{happened.Version}:{person}", life.Site, StoredJson.Write(intent), happened.At);
        }
    }

    // A drill moves nobody's figures.
    private void Move(Life life, Happened happened, Claimed moved)
    {
        if (!life.Drill)
        {
            var (type, key, fact) = Balances.Of(moved.Key);
            ThingSql.Move(sql, type, key, fact, moved.Quantity, life.Number, new Actor(happened.By, happened.Channel), happened.At);
        }
    }

    private void Take(Claimed claimed) => sql.Write(
        "INSERT INTO claims (kind, key, taken) VALUES ($1, $2, $3) ON CONFLICT (kind, key) DO UPDATE SET taken = claims.taken + excluded.taken",
        claimed.Kind, claimed.Key, (long)(claimed.Quantity * 10_000m));

    private void Hooked(Change change)
    {
        if (change.After.Drill)
        {
            return;
        }

        foreach (var hook in house.Hooks.Where(hook => house.Upward(change.After.Site).Contains(hook.Site)))
        {
            var kinds = change.Events.Select(happened => EventBody.KindOf(happened.Event)).Where(kind => hook.Kinds.IsEmpty || hook.Kinds.Contains(kind)).Distinct().ToImmutableArray();
            if (!kinds.IsEmpty)
            {
                var intent = new HookIntent(hook.Id, change.After.Id.Text, change.VersionBefore, change.After.Version, kinds);
                Put(OutboxKinds.Hook, $"hook:{hook.Id}:{change.After.Id}:{change.After.Version}", change.After.Site, StoredJson.Write(intent), change.After.LastAt);
            }
        }
    }

    private void Put(string kind, string key, string site, string payload, DateTimeOffset at) => sql.Put(Outbox, key, kind, site, payload, at, 0, at);
}
