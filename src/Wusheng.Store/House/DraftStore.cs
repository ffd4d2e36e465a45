using Wusheng.Store.Rows;
using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>What people typed and have not sent: kept per person and form, so that it outlives the browser it was typed in.</summary>
public static class DraftStore
{
    public static Task KeepDraftAsync(this LifeStore lives, string person, string form, string body, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write(
            "INSERT INTO drafts (person, form, body, at) VALUES ($1, $2, $3, $4) ON CONFLICT (person, form) DO UPDATE SET body = excluded.body, at = excluded.at",
            person, form, body, now.ToUniversalTime()),
        cancel);

    public static Task ForgetDraftAsync(this LifeStore lives, string person, string form, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("DELETE FROM drafts WHERE person = $1 AND form = $2", person, form), cancel);

    /// <summary>The drafts a person has of these forms.</summary>
    public static Task<List<DraftRow>> DraftsAsync(this WushengDb db, string person, IReadOnlyCollection<string> forms, CancellationToken cancel = default) =>
        db.Drafts.AsNoTracking().Where(row => row.Person == person && forms.Contains(row.Form)).ToListAsync(cancel);
}
