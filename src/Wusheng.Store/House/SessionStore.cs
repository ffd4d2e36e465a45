using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>Who is signed in where.</summary>
public static class SessionStore
{
    private const int LongestAgent = 200;

    /// <returns>The session's id.</returns>
    public static async Task<string> BeginAsync(this LifeStore lives, string person, string agent, DateTimeOffset now, CancellationToken cancel = default)
    {
        var id = LifeId.New(now).Text;
        await lives.WriteAsync(
            sql => sql.Write(
                "INSERT INTO sessions (id, person, at, seen_at, agent) VALUES ($1, $2, $3, $3, $4)",
                id, person, now.ToUniversalTime(), agent.Length > LongestAgent ? agent[..LongestAgent] : agent),
            cancel).ConfigureAwait(false);
        return id;
    }

    public static Task SeenAsync(this LifeStore lives, string session, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("UPDATE sessions SET seen_at = $2 WHERE id = $1", session, now.ToUniversalTime()), cancel);

    /// <summary>Ends one session of a person; null ends them all.</summary>
    public static Task EndAsync(this LifeStore lives, string person, string? session, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("UPDATE sessions SET ended_at = $3 WHERE person = $1 AND ended_at IS NULL AND ($2 = '' OR id = $2)", person, session ?? "", now.ToUniversalTime()), cancel);

    /// <summary>Ends a person's sessions but for one.</summary>
    public static Task EndOthersAsync(this LifeStore lives, string person, string keep, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("UPDATE sessions SET ended_at = $3 WHERE person = $1 AND ended_at IS NULL AND id <> $2", person, keep, now.ToUniversalTime()), cancel);
}
