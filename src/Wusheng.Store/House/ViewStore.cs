using Wusheng.Store.Rows;
using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>Lists saved under a name, a person's own or shared with a role.</summary>
public static class ViewStore
{
    /// <summary>A view of the same id is replaced.</summary>
    public static Task SaveViewAsync(this LifeStore lives, ViewRow view, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write(
            "INSERT INTO views (id, person, role, name, query) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET role = excluded.role, name = excluded.name, query = excluded.query",
            view.Id, view.Person, view.Role, view.Name, view.Query),
        cancel);

    /// <summary>Only who saved it takes it away again.</summary>
    public static Task RemoveViewAsync(this LifeStore lives, string id, string person, CancellationToken cancel = default) =>
        lives.WriteAsync(sql => sql.Write("DELETE FROM views WHERE id = $1 AND person = $2", id, person), cancel);
}
