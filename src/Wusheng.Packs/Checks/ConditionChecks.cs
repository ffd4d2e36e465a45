using Wusheng.Core.Conditions;
using Wusheng.Core.Values;
using Wusheng.Packs.Reading;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>Every condition and value against the names, words and kinds of its place.</summary>
internal static class ConditionChecks
{
    public static void Run(Checking checking)
    {
        foreach (var written in checking.Compiled.Draft.Written.TakeWhile(_ => !checking.Problems.IsFull))
        {
            var place = checking.Place.Of(written.Scope, written.Use);
            var text = (written.Node as Node.Text)?.Content;
            if (written.Condition is not null)
            {
                Tell(checking, written, ConditionCheck.Check(written.Condition, place, text));
                Constant(checking, written, written.Condition);
            }
            else if (written.Value is not null)
            {
                var (shape, problems) = ConditionCheck.Check(written.Value, place, Expected(written, place), text);
                Tell(checking, written, problems);
                Fits(checking, written, shape.Kind);
            }
        }
    }

    /// <summary>What a value is for; one that is set fits its field, and may be one of its words.</summary>
    private static FactShape? Expected(Written written, IShapes place) =>
        written.Use.StartsWith(EffectVerbs.SetUse, StringComparison.Ordinal) ? place.Find(written.Use[EffectVerbs.SetUse.Length..]) : written.Expected;

    private static void Tell(Checking checking, Written written, IEnumerable<ParseProblem> problems)
    {
        foreach (var problem in problems)
        {
            checking.Error(ParsePlace.Of(written.Node, problem), "condition", problem.Zh, problem.En);
        }
    }

    private static void Constant(Checking checking, Written written, Condition condition)
    {
        if (written.Use is "when" or "from when" or "until when" && Folding.Of(condition) == false)
        {
            checking.Error(written.Node.At, "never-true", "这个条件永远不成立。", "this condition can never be true");
        }

        if (written.Use == "gate" && condition is Condition.Over { By: Quantifier.Every })
        {
            checking.Hint(written.Node.At, "every-of-none", "一行都没有时 every 也成立；至少要有一行请加 count of … >= 1。", "'every' also holds when there is none; add 'count of … >= 1' if there must be one");
        }
    }

    private static void Fits(Checking checking, Written written, ValueKind kind)
    {
        var (fits, zh, en) = written.Use switch
        {
            "within" when kind == ValueKind.Number => (true, "", ""),
            "limit" or "within" or "every" => (kind is ValueKind.Duration or ValueKind.WorkingDays, "时长，如 30m、24h、2wd", "a length of time such as 30m, 24h, 2wd"),
            "due" => (kind is ValueKind.Moment or ValueKind.Day or ValueKind.Hour, "时间，如 slot.end 或 opened.at + 24h", "a time such as slot.end or opened.at + 24h"),
            "quantity" or "capacity" => (kind is ValueKind.Number, "数", "a number"),
            "price" or "amount" or "less" => (kind is ValueKind.Money or ValueKind.Number, "金额", "money"),
            _ => (true, "", ""),
        };
        if (!fits && kind != ValueKind.Unknown)
        {
            checking.Error(written.Node.At, "wrong-kind", $"这里要{zh}。", $"this should be {en}");
        }
    }
}
