using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// Who sees a life and who never does, said once for lists: roles by id, persons by staff id led by <c>@</c>. The same answer as
/// <see cref="Rights.Sees"/> gives for one person.
/// </summary>
/// <param name="By">Null: everybody of the site's subtree.</param>
public sealed record Sighting(ImmutableArray<string>? By, ImmutableArray<string> Never)
{
    /// <summary>A person as it stands in these lists.</summary>
    public static string OfPerson(string id) => "@" + id;

    public static Sighting Of(IWorld world, Life life)
    {
        var facts = new LifeFacts(world, life, 0, life.LastAt, null);
        if (facts.Whole is not { } type)
        {
            return new Sighting([], []);
        }

        return new Sighting(type.Sees is null ? null : Seeing(facts, Rights.Arm(type.Sees, facts)), [.. type.Hides.SelectMany(name => Named(facts, name))]);
    }

    private static ImmutableArray<string>? Seeing(LifeFacts facts, ImmutableArray<string> names) => names.Contains("any") || names.Contains("staff")
        ? null
        : [.. names.SelectMany(name => Named(facts, name)).Concat(Involved(facts.Life)).Concat(SeeingAll(facts)).Distinct()];

    private static IEnumerable<string> Named(LifeFacts facts, string name) =>
        SeatsOf.Holder(facts, name) is { } holder ? [OfPerson(holder)]
        : name is "first" or "owner" or "system" || SeatsOf.Find(facts, name) is not null ? []
        : [name];

    private static IEnumerable<string> Involved(Life life) =>
        life.Parts.Values.SelectMany(part => part.Seats.Values).Select(seat => seat.Person)
            .Append(life.First).Append(life.Owner).OfType<string>().Select(OfPerson);

    private static IEnumerable<string> SeeingAll(LifeFacts facts) =>
        (facts.Pack?.Roles ?? Named<Role>.None).Where(role => role.Sees.Contains(facts.Life.Type)).Select(role => role.Id);
}
