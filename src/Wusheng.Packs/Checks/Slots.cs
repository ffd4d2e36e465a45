using System.Text.RegularExpressions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>Slots of lines, refusals and clauses: something must fill each.</summary>
internal sealed partial class Slots
{
    private static readonly string[] _everywhere = ["center", "centre", "site", "name", "number", "today", "now", "agent", "customer", "company", "hotline"];
    private readonly Checking _checking;
    private readonly HashSet<string> _names;

    public Slots(Checking checking)
    {
        _checking = checking;
        _names =
        [
            .. _everywhere, .. checking.Shapes.Names,
            .. checking.Lives.SelectMany(each => each.Above.Length == 0 && checking.Shapes.Type(each.Life.Id) is { } type ? checking.Shapes.Place(type).OwnNames : checking.PlaceOf(each.Life, each.Above).OwnNames),
        ];
    }

    public static void Run(Checking checking)
    {
        var slots = new Slots(checking);
        foreach (var line in checking.Pack.Lines)
        {
            slots.Check(checking.Places.Node(line, "say"), line.Say);
        }

        foreach (var step in checking.Pack.Guides.SelectMany(GuideChecks.StepsOf).Where(step => step.Say is not null))
        {
            slots.Check(checking.Places.Node(step, "say"), step.Say!);
        }

        foreach (var gate in checking.Lives.SelectMany(each => each.Life.Steps.SelectMany(step => step.Needs).Concat(each.Life.Opening.Needs)).Where(gate => gate.Else is not null))
        {
            slots.Check(checking.Places.Node(gate, "else"), gate.Else!);
        }

        checking.Pack.Clauses.ToList().ForEach(slots.Check);
    }

    private void Check(Node? node, string text)
    {
        foreach (Match slot in Slot().Matches(text))
        {
            Check(node is Node.Text written ? written.Within(slot.Index + 1) : node?.At ?? default, slot.Groups[1].Value);
        }
    }

    private void Check(Clause clause)
    {
        foreach (var (at, line) in clause.Markdown.Split('\n').Index())
        {
            foreach (Match slot in Slot().Matches(line))
            {
                Check(new Mark(clause.File, clause.Line + 1 + at, slot.Index + 2), slot.Groups[1].Value);
            }
        }
    }

    /// <summary>Chinese slots are filled from the talk and from titles; only of an ASCII name can it be told that nothing fills it.</summary>
    private void Check(Mark at, string slot)
    {
        var first = slot.Trim().Split('.', ':', '|', '(', ' ')[0];
        if (first.Length == 0)
        {
            _checking.Error(at, "slot-unfilled", "空位 {} 没有名称。", "the slot {} has no name");
        }
        else if (first.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !_names.Contains(first))
        {
            var near = Core.Conditions.NearestName.To(first, _names);
            _checking.Error(at, "slot-unfilled", $"没有内容能填入 {{{first}}}{(near is null ? "" : $"，是不是 {{{near}}}")}。", $"nothing fills the slot {{{first}}}{(near is null ? "" : $"; did you mean {{{near}}}?")}");
        }
    }

    [GeneratedRegex(@"\{(?!#)([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
