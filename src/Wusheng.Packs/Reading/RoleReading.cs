using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;

namespace Wusheng.Packs.Reading;

/// <summary>Roles.</summary>
internal static class RoleReading
{
    public static Role? Role(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var role = new Role(element.Id, keys.Title(element.Id), keys.Text("above"))
        {
            Department = keys.Text("department"),
            Scope = keys.Text("scope"),
            Sees = keys.Words("sees"),
            AllSites = keys.Text("scope") == "all" || keys.Flag("allSites"),
            Receives = keys.Flag("receives"),
            Clause = keys.Clause(),
        };
        keys.Close();
        return keys.IdOk(element.Name) ? draft.Places.Keep(role, element.Body, element.At) : null;
    }
}
