using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>Work on a standard that is not published yet: each person's own, kept until it is published or thrown away.</summary>
public static class PackDraftStore
{
    /// <summary>The form under which a draft of a pack is kept.</summary>
    public static string FormOf(string pack) => $"pack:{pack}";

    /// <param name="body">JSON; its meaning is the keeper's own.</param>
    public static Task SavePackDraftAsync(this LifeStore lives, string person, string pack, string body, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write(
            "INSERT INTO drafts (person, form, body, at) VALUES ($1, $2, $3, $4) ON CONFLICT (person, form) DO UPDATE SET body = excluded.body, at = excluded.at",
            person, FormOf(pack), body, now.ToUniversalTime()),
        cancel);

    public static Task RemovePackDraftAsync(this LifeStore lives, string person, string pack, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("DELETE FROM drafts WHERE person = $1 AND form = $2", person, FormOf(pack)), cancel);
}
