using Wusheng.Core.Lives;
using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Web.House;

/// <summary>Who may name people, arrange sites and put standards in force: a post of the desk itself, beside those of the packs.</summary>
internal static class Administrators
{
    public const string Role = "administrator";

    public static bool Is(PersonRow person) => !person.Left && StoredValues.ReadPosts(person.Posts).Any(post => post.Role == Role);

    public static bool Is(Person? person) => person?.Posts.Any(post => post.Role == Role) == true;
}
