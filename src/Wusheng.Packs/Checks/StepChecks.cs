using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Steps and openings: somebody may take them, and what they ask exists.</summary>
internal static class StepChecks
{
    private static readonly string[] _channels =
        ["phone", "visit", "web", "mail", "email", "chat", "letter", "app", "sms", "wechat", "gate", "callback", "desk", "authority", "portal", "import", "api", "internal", "inspection", "any"];

    public static void Run(Checking checking)
    {
        foreach (var (life, above) in checking.Lives)
        {
            LifeType[] lives = [life, .. above];
            foreach (var step in life.Steps)
            {
                Taken(checking, life, step);
                Names.Who(checking, step, "by", step.By, lives);
                Asked(checking, life, above, step, step.Asks, step.Offers);
            }

            Opened(checking, life, above);
            Titles(checking, life);
        }
    }

    private static void Taken(Checking checking, LifeType life, StepType step)
    {
        var framed = life.Kind == LifeKind.Contact && checking.Shapes.Type(life.Id)?.Steps[step.Id]?.By.IsEmpty == false;
        if (step.By.IsEmpty && !framed)
        {
            checking.Error(checking.Places.At(step), "step-nobody", $"步骤“{step.Id}”没有人能做：缺少 by。", $"nobody may take the step '{step.Id}': 'by' is missing");
        }

        if (step.BySystem && !step.Asks.IsEmpty)
        {
            checking.Error(checking.Places.At(step, "asks"), "system-asks", $"步骤“{step.Id}”由系统执行，没有人可问。", $"the step '{step.Id}' is taken by the engine; there is nobody to ask");
        }

        if (life.Kind == LifeKind.Contact && step.Id == "moveUp" && (step.Needs.Count > 0 || step.When is not null))
        {
            checking.Error(checking.Places.At(step), "move-up-gated", "服务上移不能设门槛。", "moving up can never be gated");
        }
    }

    private static void Opened(Checking checking, LifeType life, LifeType[] above)
    {
        var opening = life.Opening;
        Names.Who(checking, opening, "by", opening.By, [life, .. above]);
        Asked(checking, life, above, opening, opening.Asks, opening.Offers);
        HashSet<string> channels = [.. _channels, .. checking.Shapes.LifeTypes];
        foreach (var from in opening.From.Where(from => !channels.Contains(from)))
        {
            Wording.Unknown(checking.Problems, checking.Places.At(opening, "from", from), from, "渠道或接触类型", "channel or contact type", channels, Severity.Hint);
        }

        HashSet<string> purposes = [.. checking.Lives.SelectMany(each => each.Life.Fields["purpose"] is { } field ? field.Choices : []).Select(choice => choice.Key)];
        foreach (var purpose in opening.Purposes.Where(purpose => !purposes.Contains(purpose)))
        {
            Wording.Unknown(checking.Problems, checking.Places.At(opening, "purposes", purpose), purpose, "来意", "purpose of a contact", purposes);
        }

        if (opening.Every is { ForEach: { } role })
        {
            Names.Roles(checking, opening, "for", [role]);
            Duty(checking, life, opening);
        }
    }

    /// <summary>A duty of each person needs the seat in which that person sits.</summary>
    private static void Duty(Checking checking, LifeType life, Opening opening)
    {
        if (life.Kind == LifeKind.Case && !life.Seats.Any(seat => seat.Who is Expression.Name { Path.Names: ["forPerson", ..] }))
        {
            checking.Error(checking.Places.At(opening, "for"), "duty-seat", "每人一份的例行事项要有一个席位坐这个人：who: forPerson。", "a duty of each person needs a seat for that person: 'who: forPerson'");
        }
    }

    private static void Asked(Checking checking, LifeType life, LifeType[] above, object step, IEnumerable<string> asks, IEnumerable<string> offers)
    {
        var place = checking.PlaceOf(life, above);
        foreach (var (name, key) in asks.Select(name => (name, "asks")).Concat(offers.Select(name => (name, "offers"))))
        {
            Asked(checking, place, step, key, name);
        }
    }

    private static void Asked(Checking checking, LifeShapes place, object step, string key, string name)
    {
        var parts = name.Split('.');
        var life = place.Life;
        var framed = checking.Shapes.Type(life.Id)?.Fields;
        var field = parts.Length == 1 ? life.Fields[name] : life.Rows[parts[0]]?.Fields[parts[1]];
        var known = parts.Length == 1
            ? field is not null || life.Rows.Has(name) || life.Seats.Has(name) || name == "payment" || (life.Kind == LifeKind.Contact && framed?.Has(name) == true) || life.Kind == LifeKind.Contact && place.Own(name) is not null
            : field is not null || life.Rows[parts[0]]?.Seats.Has(parts[1]) == true;
        if (!known)
        {
            Wording.Unknown(checking.Problems, checking.Places.At(step, key, name), name, "字段、行或席位可问", "field, row or seat to ask", Askable(life));
        }
        else if (field?.Is is not null && key == "asks")
        {
            checking.Error(checking.Places.At(step, key, name), "asks-computed", $"“{name}”是算出来的，不能要人填。", $"'{name}' is computed and cannot be asked");
        }
    }

    private static IEnumerable<string> Askable(LifeType life) =>
        [.. life.Fields.Ids, .. life.Rows.Ids, .. life.Seats.Ids, .. life.Rows.SelectMany(row => row.Fields.Ids.Select(field => $"{row.Id}.{field}"))];

    private static void Titles(Checking checking, LifeType life)
    {
        var graph = new StateGraph(life);
        foreach (var alike in life.Steps.Where(step => !step.BySystem && life.States.Count > 0).GroupBy(step => step.Title, StringComparer.Ordinal))
        {
            foreach (var (at, step) in alike.Index().Skip(1))
            {
                Twin(checking, step, alike.Take(at).FirstOrDefault(other => graph.FromOf(other).Overlaps(graph.FromOf(step))));
            }
        }
    }

    private static void Twin(Checking checking, StepType step, StepType? twin)
    {
        if (twin is not null)
        {
            checking.Error(checking.Places.At(step), "title-twice", $"步骤“{step.Id}”与“{twin.Id}”在同一状态下标题相同：{step.Title}。", $"the steps '{step.Id}' and '{twin.Id}' have the same title in one state");
        }
    }
}
