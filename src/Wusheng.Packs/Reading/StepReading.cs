using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Reading;

/// <summary>Steps, openings, gates and the filling of seats.</summary>
internal static class StepReading
{
    public static StepType Step(string id, Keys keys) => new(id, keys.Title(id))
    {
        By = keys.Words("by"),
        From = keys.Words("from"),
        To = keys.Text("to"),
        When = keys.Condition("when"),
        Asks = keys.Words("asks"),
        Offers = keys.Words("offers"),
        Assigns = keys.Assignments("assigns"),
        Needs = keys.Gates("needs"),
        Does = keys.Effects("does"),
        Clause = keys.Clause(),
    };

    public static Opening Opening(Keys outer)
    {
        if (outer.Take("opens") is not { } node)
        {
            return Core.Packs.Opening.ByAnyone;
        }

        if (node is not Node.Map map)
        {
            return new Opening { By = outer.WordsOf(node) };
        }

        var keys = outer.Below(map, map.At);
        _ = (keys.Text("title"), keys.Clause());
        var opening = Opening(keys, keys.Words("by"));
        keys.Close();
        return outer.Draft.Places.Keep(opening, map, map.At);
    }

    private static Opening Opening(Keys keys, ImmutableArray<string> by) => new()
    {
        By = by.IsEmpty ? ["any"] : by,
        From = keys.Words("from"),
        Purposes = keys.Words("purposes"),
        Asks = keys.Words("asks"),
        Offers = keys.Words("offers"),
        Assigns = keys.Assignments("assigns"),
        Needs = keys.Gates("needs"),
        Does = keys.Effects("does"),
        Every = keys.Recurrence(),
    };

    public static Named<Gate> Gates(this Keys keys, string key) => keys.Named(key, Gate, scalar: "must");

    private static Gate? Gate(string id, Keys keys)
    {
        var must = keys.Condition("must", "gate");
        if (must is null && !keys.Has("must"))
        {
            keys.Draft.Problems.Error(keys.At, "wrong-shape", $"门“{id}”缺少 must。", $"gate '{id}' lacks 'must'");
        }

        var (text, does, clause) = (keys.Text("else"), keys.Effects("does"), keys.Clause());
        return must is null ? null : new Gate(id, must) { Else = text, Does = does, Clause = clause };
    }

    /// <summary><c>engineer</c>, <c>[a, b]</c>, <c>next.verifier</c>, or seats with who: <c>{ owner: headManager }</c>.</summary>
    public static ImmutableArray<Assignment> Assignments(this Keys keys, string key) => keys.Take(key) switch
    {
        null => [],
        Node.Map map => [.. map.Entries.Select(entry => Filled(keys, entry)).OfType<Assignment>()],
        var node => [.. keys.Paths(node).Select(path => new Assignment(path, null))],
    };

    private static Assignment? Filled(Keys keys, Entry entry) =>
        keys.PathOf(entry.Key.At, entry.Key.Content) is { } seat && keys.ValueOf(entry.Value, "assigns") is { } who ? new Assignment(seat, who) : null;

    /// <summary><c>every: week</c> or <c>every: { month: 2 }</c>, with <c>at</c> and <c>for: each ROLE</c> beside it.</summary>
    public static Recurrence? Recurrence(this Keys keys)
    {
        var (at, each) = (keys.Text("at"), keys.Text("for"));
        var role = each is null ? null : each.StartsWith("each ", StringComparison.Ordinal) ? each[5..].Trim() : each;
        return keys.Take("every") switch
        {
            null => null,
            Node.Map { Entries: [{ Key.Content: var period, Value: Node.Text { Content: var times } }] } when int.TryParse(times, out var count) && count > 0 =>
                new Recurrence(Period(keys, period), count, at, role),
            Node.Text { Content: var period } => new Recurrence(Period(keys, period), 1, at, role),
            _ => Refused(keys),
        };
    }

    private static readonly string[] _periods = ["day", "week", "month", "quarter", "year"];

    private static string Period(Keys keys, string period)
    {
        if (!_periods.Contains(period))
        {
            Problems.Wording.Unknown(keys.Draft.Problems, keys.Map["every"]!.At, period, "周期（可写 day、week、month、quarter、year）", "period (day, week, month, quarter, year)", _periods);
        }

        return period;
    }

    private static Recurrence? Refused(Keys keys)
    {
        keys.Wrong("every", "every 应写作 week 或 { month: 2 }。", "write 'every: week' or 'every: { month: 2 }'");
        return null;
    }
}
