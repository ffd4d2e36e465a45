using System.Globalization;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Shapes;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>Who and what a scenario has named so far.</summary>
internal sealed class ScenarioCast(Checking checking, Scenario scenario)
{
    private static readonly string[] _anybody = ["system", "customer", "engine"];
    private static readonly string[] _times = ["HH:mm", "HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private readonly HashSet<string> _people = [.. scenario.People.Select(person => person.Alias)];
    private readonly Dictionary<string, LifeShapes?> _lives = new(StringComparer.Ordinal);

    public void Check(ScenarioItem item)
    {
        Names.OneOf(checking, checking.Places.At(item, "by"), item.By, [.. _people, .. _anybody], "人物", "person");
        if (item.At is not null && !DateTime.TryParseExact(item.At, _times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            checking.Error(checking.Places.At(item, "at"), "wrong-value", $"“{Wording.Short(item.At)}”不是时间，应写作 09:00 或 2026-03-02 09:00。", $"'{Wording.Short(item.At)}' is no time; write 09:00 or 2026-03-02 09:00");
        }

        if (item.Do is not null)
        {
            Act(item, item.Do);
        }

        if (checking.Places.Node(item, "expect") is { } expected)
        {
            Merging.SourceReading.Words(expected).ToList().ForEach(Expect);
        }
    }

    private void Act(ScenarioItem item, string act)
    {
        switch (act.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["open", var type, .. var rest]:
                Open(item, type, checking.Shapes.LifeTypes, rest);
                break;
            case ["contact", var type, .. var rest]:
                Open(item, type, checking.Pack.Contacts.Ids.Concat(["phone", "visit", "web", "mail", "chat", "letter"]), rest);
                break;
            case [var path]:
                Step(item, path);
                break;
            case [var path, "as", var alias]:
                Step(item, path);
                _lives[alias] = path.Split('.') is [var life, var row, "add"] ? _lives.GetValueOrDefault(life)?.Row(row) : null;
                break;
        }
    }

    private void Open(ScenarioItem item, string type, IEnumerable<string> known, string[] rest)
    {
        Names.OneOf(checking, checking.Places.At(item, "do", type), type, [.. known], "服务单或接触类型", "case or contact type");
        var place = checking.Shapes.LifeType(type) as LifeShapes;
        if (rest is ["as", var alias])
        {
            _lives[alias] = place;
        }

        Given(item, place);
    }

    private void Step(ScenarioItem item, string path)
    {
        var names = path.Split('.');
        if (names.Length < 2)
        {
            return;
        }

        if (!_lives.TryGetValue(names[0], out var place) && !_people.Contains(names[0]))
        {
            Wording.Unknown(checking.Problems, checking.Places.At(item, "do", names[0]), names[0], "服务单或人物", "life or person", _lives.Keys.Concat(_people));
        }
        else if (place is not null && place.Life.Kind != LifeKind.Contact && names.Length == 2)
        {
            Names.OneOf(checking, checking.Places.At(item, "do", names[0]).Right(names[0].Length + 1), names[1], [.. place.OwnNames, .. GuideShapes.Names(checking.Pack, place.Life), .. ScenarioWords.Acts], "步骤", "step");
            Given(item, place);
        }
    }

    /// <summary>Only what is given to a case is known beforehand; a contact takes whatever the world reports.</summary>
    private void Given(ScenarioItem item, LifeShapes? place)
    {
        if (place is null || place.Life.Kind == LifeKind.Contact || checking.Places.Node(item, "with") is not Node.Map with)
        {
            return;
        }

        foreach (var key in with.Entries.Select(entry => entry.Key))
        {
            Names.OneOf(checking, key.At, key.Content.Split('.')[0], [.. place.OwnNames, .. checking.Pack.Inspections[place.Life.Id]?.Topics.Ids ?? [], .. ScenarioWords.Given], "字段、行或席位", "field, row or seat");
        }
    }

    private void Expect(Node.Text text)
    {
        if (ConditionParser.Condition(text.Content).Value is not { } condition)
        {
            return;
        }

        HashSet<string> known = [.. _lives.Keys, .. _people, .. checking.Shapes.LifeTypes, .. checking.Shapes.Names, "now", "today", "refused"];
        foreach (var path in Subjects(condition).Where(path => !known.Contains(path.First)))
        {
            Wording.Unknown(checking.Problems, text.Within(Math.Max(0, text.Content.IndexOf(path.First, StringComparison.Ordinal))), path.First, "服务单或人物", "life or person", known);
        }
    }

    /// <summary>What is asked about; a bare word on the right is a value.</summary>
    private static IEnumerable<Core.Conditions.Path> Subjects(Condition condition) => condition switch
    {
        Condition.And and => and.All.SelectMany(Subjects),
        Condition.Or or => or.Any.SelectMany(Subjects),
        Condition.Not not => Subjects(not.Of),
        Condition.Compare test => PathsIn.Of(test.Left).Concat(PathsIn.Of(test.Right).Where(path => path.Names.Length > 1)),
        _ => PathsIn.Of(condition),
    };
}
