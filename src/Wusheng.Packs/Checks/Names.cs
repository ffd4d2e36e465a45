using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Reading;
using Wusheng.Packs.Shapes;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Checks;

/// <summary>Looks names up and tells those that lead nowhere.</summary>
internal static class Names
{
    /// <summary>Whom every pack may name without declaring them.</summary>
    public static readonly string[] Everybody = ["any", "system", "customer", "first", "owner", "person", "staff", "everyone", "me"];

    private static readonly string[] _receivers = ["freeColleagues", "colleagues", "desk", "other", "applicant", "customer", "supervisors"];

    /// <summary>Words of a key that should be roles, or seats of the life and those above it.</summary>
    public static void Who(Checking checking, object element, string key, IEnumerable<string> words, IEnumerable<LifeType> lives)
    {
        HashSet<string> known = [.. checking.Pack.Roles.Ids, .. lives.SelectMany(life => life.Seats.Ids), .. Everybody];
        foreach (var word in words.Where(word => !known.Contains(word.Split('.')[0])))
        {
            Wording.Unknown(checking.Problems, checking.Places.At(element, key, word), word, "岗位或席位", "role or seat", known);
        }
    }

    public static void Roles(Checking checking, object element, string key, IEnumerable<string> words) => Who(checking, element, key, words, []);

    /// <summary>A name that should be one of the known ones.</summary>
    public static void OneOf(Checking checking, Mark at, string? name, IEnumerable<string> known, string zh, string en)
    {
        if (name is not null && !known.Contains(name))
        {
            Wording.Unknown(checking.Problems, at, name, zh, en, known);
        }
    }

    /// <summary>A dotted name against its place.</summary>
    public static void Path(Checking checking, Mark at, Path? path, IShapes place)
    {
        if (path is null)
        {
            return;
        }

        foreach (var problem in ConditionCheck.Check(new Expression.Name(path), place, null, path.ToString()).Problems)
        {
            checking.Error(at.Right(problem.Offset), "unknown-name", problem.Zh, problem.En);
        }
    }

    /// <summary>The place as seen when somebody is to be told, owe or be seated: roles and the like count too.</summary>
    public static IShapes People(Checking checking, IShapes place) =>
        new WiderShapes(place, [.. checking.Pack.Roles.Ids, .. Everybody, .. _receivers]);
}
