using Wusheng.Core.Packs;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Fields: private ones say what for, references lead somewhere, computed ones do not go in circles.</summary>
internal static class FieldChecks
{
    public static void Run(Checking checking)
    {
        foreach (var (life, above) in checking.Lives)
        {
            foreach (var field in life.Fields)
            {
                Purpose(checking, field);
                Of(checking, life, above, field);
            }

            Circle(checking, life);
            RowSources(checking, life);
        }
    }

    private static void Purpose(Checking checking, FieldType field)
    {
        if (field.Purpose is null && (field.Private is not null || field.Kind == FieldKind.Copy))
        {
            checking.Error(checking.Places.At(field), "private-purpose", $"“{field.Id}”涉及个人资料，必须写 purpose（用途）。", $"'{field.Id}' holds personal data: say what for ('purpose')");
        }
    }

    private static void Of(Checking checking, LifeType life, LifeType[] above, FieldType field)
    {
        var at = checking.Places.At(field, "of");
        switch (field.Kind)
        {
            case FieldKind.Choice when field.Choices.IsEmpty && field.Of is null:
                checking.Error(checking.Places.At(field), "choice-empty", $"选择字段“{field.Id}”缺少 of：有哪些选项。", $"the choice '{field.Id}' lacks 'of'");
                break;
            case FieldKind.Case when field.Of is not null:
                Names.OneOf(checking, at, field.Of, [.. checking.Shapes.LifeTypes], "服务单类型", "case type");
                break;
            case FieldKind.Row when field.Of is not null:
                Names.OneOf(checking, at, field.Of, [.. life.Rows.Ids, .. above.SelectMany(each => each.Rows.Ids)], "行", "row");
                break;
            case FieldKind.Signature when field.Of is not null:
                Names.OneOf(checking, at, field.Of, [.. checking.Pack.Documents.Ids], "单据", "document");
                break;
            case FieldKind.Thing when field.Of is not null:
                Names.OneOf(checking, at, field.Of, [.. checking.Pack.Things.Ids, "customer"], "物", "thing");
                break;
        }

        if (field.Of?.StartsWith("page ", StringComparison.Ordinal) == true)
        {
            Names.OneOf(checking, at.Right(5), field.Of[5..].Trim(), [.. checking.Pack.Pages.Ids], "页", "page");
        }
    }

    private static void RowSources(Checking checking, LifeType life)
    {
        foreach (var row in life.Rows.Where(row => row.From?.Page is not null))
        {
            Names.OneOf(checking, checking.Places.At(row, "from").Right(5), row.From!.Page, [.. checking.Pack.Pages.Ids], "页", "page");
        }
    }

    private static void Circle(Checking checking, LifeType life)
    {
        var uses = life.Fields.Where(field => field.Is is not null)
            .ToDictionary(field => field.Id, field => PathsIn.Of(field.Is!).Where(path => path.First != "our").Select(path => path.First).Where(life.Fields.Has).ToImmutableHashSet());
        foreach (var field in uses.Keys.Where(field => Reaches(uses, field)))
        {
            checking.Error(checking.Places.At(life.Fields[field]!, "is"), "is-circle", $"“{field}”的 is 绕回了自己。", $"the 'is' of '{field}' comes back to itself");
        }
    }

    private static bool Reaches(Dictionary<string, ImmutableHashSet<string>> uses, string start)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(uses[start]);
        while (open.TryPop(out var name))
        {
            if (name == start)
            {
                return true;
            }

            if (seen.Add(name) && uses.TryGetValue(name, out var next))
            {
                next.ToList().ForEach(open.Push);
            }
        }

        return false;
    }
}
