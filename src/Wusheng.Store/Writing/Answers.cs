using Wusheng.Store.Events;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>Answers by idempotency key: given again to the same act, refused to another one.</summary>
internal sealed class Answers(SqlLine sql, StoreWorld world, StoreRules rules, Act act, Actor actor, ActContext context)
{
    private static readonly RowInsert Table = new(
        "answers (person, key, body, at, life, version, refusals)", [Cell.Text, Cell.Text, Cell.Bytes, Cell.Time, Cell.Text, Cell.Int, Cell.Text]);

    private readonly string person = actor.Person ?? $"({actor.Channel})";

    /// <summary>What was answered before under this key, or null when the act is new.</summary>
    internal Decision? Given() => context.IdempotencyKey is null ? null : sql.ReadOne(
        "SELECT body, life, version, refusals FROM answers WHERE person = $1 AND key = $2",
        row => new Stored(row.Bytes(0), row.TextOrNull(1), row.Int(2), row.TextOrNull(3)), person, context.IdempotencyKey) is { } stored ? Again(stored) : null;

    internal void Remember(Decision decision, DateTimeOffset now)
    {
        if (context.IdempotencyKey is null)
        {
            return;
        }

        var life = (decision as Decision.Happened)?.Life;
        var refusals = decision is Decision.Refused refused ? StoredJson.Write(refused.Why) : null;
        sql.Put(
            Table, person, context.IdempotencyKey, act.BodyHash(), now, life?.Id.Text, life?.Version ?? 0, refusals);
    }

    private Decision Again(Stored stored)
    {
        if (!stored.Body.AsSpan().SequenceEqual(act.BodyHash()))
        {
            return new Decision.Refused([OtherBody], []);
        }

        return stored.Refusals is { } refusals
            ? new Decision.Refused(StoredJson.Read<ImmutableArray<Refusal>>(refusals), [])
            : new Decision.Happened(AsAnswered(stored), []);
    }

    private Life AsAnswered(Stored stored) => world.Find(new LifeId(stored.Life!)) is { } now && now.Version == stored.Version
        ? now
        : LifeReading.AsOf(sql, stored.Life!, stored.Version, rules.Fold)!;

    private static Refusal OtherBody { get; } = new(
        RefusalKind.Conflict, "idempotency",
        "这个幂等键已经用于另一项内容不同的操作；请为新的操作换一个键。",
        "This idempotency key was already used for an act with other content; use a new key for a new act.");

    private sealed record Stored(byte[] Body, string? Life, int Version, string? Refusals);
}
