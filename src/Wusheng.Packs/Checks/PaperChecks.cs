using Wusheng.Core.Packs;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Documents, forms and charges: what is printed exists, every paper is issued by some step.</summary>
internal static class PaperChecks
{
    public static void Run(Checking checking)
    {
        var issued = checking.Lives.SelectMany(each => AllEffects.Own(each.Life))
            .Concat(checking.Pack.Guides.SelectMany(GuideChecks.StepsOf).SelectMany(step => AllEffects.Deep(step.Does)))
            .OfType<Effect.Issue>().Select(issue => issue.Document).ToHashSet();
        foreach (var document in checking.Pack.Documents)
        {
            Document(checking, document, issued);
        }

        foreach (var (life, above) in checking.Lives)
        {
            life.Forms.ToList().ForEach(form => Printed(checking, form.Print, checking.PlaceOf(life, above)));
            Number(checking, life, life.Number);
        }

        checking.Pack.Prices.ToList().ForEach(list => Approved(checking, list));
    }

    private static void Document(Checking checking, Document document, HashSet<string> issued)
    {
        if (Place(checking, document) is { } place)
        {
            Printed(checking, document.Print, place);
        }

        if (!issued.Contains(document.Id))
        {
            checking.Error(checking.Places.At(document), "document-unissued", $"没有步骤开具单据“{document.Id}”。", $"no step issues the document '{document.Id}'");
        }

        Names.OneOf(checking, checking.Places.At(document, "flow"), document.Flow, [.. checking.Shapes.LifeTypes], "服务单类型", "case type");
        Number(checking, document, document.Number);
    }

    private static LifeShapes? Place(Checking checking, Document document)
    {
        var parts = document.Of.Split('.');
        var at = checking.Places.At(document, "of");
        if (checking.Shapes.Type(parts[0]) is not { } type)
        {
            Names.OneOf(checking, at, parts[0], [.. checking.Shapes.LifeTypes], "服务单类型", "case type");
            return null;
        }

        var place = checking.Shapes.Place(type);
        if (parts.Length == 1)
        {
            return place;
        }

        Names.OneOf(checking, at.Right(parts[0].Length + 1), parts[1], [.. type.Rows.Ids], "行", "row");
        return place.Row(parts[1]);
    }

    private static void Printed(Checking checking, IEnumerable<PrintItem> items, LifeShapes place)
    {
        foreach (var item in items)
        {
            Names.Path(checking, checking.Places.At(item), item.Path, place);
            if (!item.Columns.IsEmpty && place.Row(item.Path.Names[^1]) is { } row)
            {
                item.Columns.ToList().ForEach(column =>
                    Names.OneOf(checking, checking.Places.At(item), column.Split('.')[0], [.. row.OwnNames], "列", "column"));
            }
        }
    }

    /// <summary>A number needs a counter, and only known parts.</summary>
    private static void Number(Checking checking, object element, string? pattern)
    {
        if (pattern is not null && !NumberPattern.IsSound(pattern))
        {
            checking.Error(checking.Places.At(element, "number"), "number-pattern", $"编号“{pattern}”要有一个计数段，如 {{0000}}；日期段可用 yyyy、MM、dd、ww。",
                $"the number '{pattern}' needs a counter such as {{0000}}; dates are yyyy, MM, dd, ww");
        }
    }

    private static void Approved(Checking checking, PriceList list)
    {
        if (list.ApprovedBy is null)
        {
            checking.Hint(checking.Places.At(list), "price-unapproved", $"价目“{list.Id}”没有 approved，不能据以收费。", $"the price list '{list.Id}' is not approved and cannot charge");
        }
    }
}
