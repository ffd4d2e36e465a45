using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>Who may name people, arrange sites and put standards in force: a post of the desk itself, beside those of the packs.</summary>
internal static class Administrators
{
    public const string Role = "administrator";

    public static bool Is(PersonRow person) => !person.Left && StoredValues.ReadPosts(person.Posts).Any(post => post.Role == Role);

    public static bool Is(Person? person) => person?.Posts.Any(post => post.Role == Role) == true;

    /// <summary>The sites a person administers: those of their post, and below.</summary>
    public static ImmutableHashSet<string> Of(HouseBook house, string person) =>
        [.. (house.People.GetValueOrDefault(person)?.Posts ?? []).Where(post => post.Role == Role).SelectMany(post => house.Below(post.Site))];
}
