using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Packs.Reading;

namespace Wusheng.Packs.Shapes;

/// <summary>From a scope to the place its names are meant in.</summary>
internal sealed class Place(PackShapes pack)
{
    private static readonly string[] _talk =
        ["pace", "fastestPace", "slowestPace", "longestSilence", "overtalk", "interruptions", "lull", "silence", "talk", "branch", "purpose", "outcome", "channel", "desk", "waiting", "other", "customer", "releasedBy", "direction", "demand", "readBack"];

    /// <summary>Talk facts are added where what was said is known; roles where persons are meant.</summary>
    public IShapes Of(Scope scope, string use)
    {
        var place = Life(scope);
        var extra = scope.Extra.AsEnumerable();
        extra = scope.Talk ? extra.Concat(_talk).Concat(pack.Pack.Norms.Ids) : extra;
        extra = use is "assigns" or "who" ? extra.Concat(pack.Pack.Roles.Ids).Append("forPerson") : extra;
        return new WiderShapes(place, extra);
    }

    public IShapes Life(Scope scope) => scope.Life switch
    {
        [] => pack,
        ["contact"] => Contacts(),
        ["case"] => Union(pack.Pack.Cases),
        ["row"] => new UnionShapes([.. pack.Pack.Cases.Concat(pack.Pack.Contacts).SelectMany(life => life.Rows.Select(row => pack.Place(life).Row(row.Id)!))], pack),
        [var one, ..] when pack.Type(one) is { } type => Below(pack.Place(type), scope),
        [var one] when one.StartsWith("inspection ", StringComparison.Ordinal) && pack.Type(one[11..]) is { } type => pack.Place(type),
        _ => new AnyShapes(pack),
    };

    private UnionShapes Union(Named<LifeType> types) => new([.. types.Select(type => pack.Place(pack.Type(type.Id)!))], pack);

    /// <summary>Where the pack names no contact of its own, the engine's frame is still there.</summary>
    private UnionShapes Contacts() => pack.Pack.Contacts.Count > 0
        ? Union(pack.Pack.Contacts)
        : new UnionShapes([pack.Place(BuiltIn.Contact(new LifeType("contact", LifeKind.Contact, "contact")))], pack);

    private IShapes Below(LifeShapes place, Scope scope)
    {
        foreach (var row in scope.Life.Skip(1))
        {
            if (place.Row(row) is not { } below)
            {
                return new AnyShapes(pack);
            }

            place = below;
        }

        return place;
    }
}
