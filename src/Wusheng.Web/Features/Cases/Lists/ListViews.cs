using Wusheng.Store.House;

namespace Wusheng.Web.Features.Cases;

/// <summary>The views a person sees: their own and those shared with a role they hold.</summary>
internal sealed class ListViews(WushengDb db, LifeStore lives, CallerSight sight, TimeProvider clock)
{
    private const int Most = 40;
    private const int LongestName = 20;

    public async Task<IReadOnlyList<ViewRow>> OfAsync(Caller caller, CancellationToken cancel)
    {
        var roles = RolesOf(caller);
        return await db.Views.AsNoTracking().Where(view => view.Person == caller.Person || (view.Role != null && roles.Contains(view.Role)))
            .OrderBy(view => view.Name).Take(Most).ToListAsync(cancel);
    }

    /// <param name="role">A role the person holds, to share it with; empty for themselves.</param>
    /// <returns>False when the name is missing or too long, or the role is not theirs.</returns>
    public async Task<bool> SaveAsync(string name, string query, string? role, Caller caller, CancellationToken cancel)
    {
        var shared = string.IsNullOrEmpty(role) ? null : role;
        if (name.Trim() is not { Length: > 0 and <= LongestName } kept || (shared is not null && !RolesOf(caller).Contains(shared)))
        {
            return false;
        }

        var ask = ListAsk.Of(query) with { At = null };
        await lives.SaveViewAsync(new ViewRow { Id = LifeId.New(clock.GetUtcNow()).Text, Person = caller.Person, Role = shared, Name = kept, Query = ask.Query }, cancel);
        return true;
    }

    public Task RemoveAsync(string id, Caller caller, CancellationToken cancel) => lives.RemoveViewAsync(id, caller.Person, cancel);

    private List<string> RolesOf(Caller caller) => sight.Ask((_, house) => (house.People.GetValueOrDefault(caller.Person)?.Posts ?? []).Select(post => post.Role).Distinct().ToList());
}
