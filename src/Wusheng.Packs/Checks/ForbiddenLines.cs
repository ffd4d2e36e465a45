using Wusheng.Core.Conditions;
using Wusheng.Core.Language;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>No line of the pack itself may contain what one of its norms forbids; loose patterns, which count by likeness only, are left to the audit.</summary>
internal sealed class ForbiddenLines(Checking checking)
{
    private const int MostComparisons = 1_000_000;
    private readonly List<(SpokenText Text, Mark At)> _lines = [.. Lines(checking).Select(line => (SpokenText.Of(line.Text), line.At))];
    private int _compared;

    public void Run()
    {
        var forbidding = checking.Pack.Norms.Where(norm => norm.Never is not null)
            .SelectMany(norm => Said(norm.Never!).Distinct().Select(saying => (norm, Saying: checking.Pack.Sayings[saying])));
        foreach (var group in forbidding.Where(each => each.Saying is { AtLeast: null }).GroupBy(each => each.Saying!.Id, StringComparer.Ordinal))
        {
            Forbid(group.First().Saying!, [.. group.Select(each => each.norm)]);
        }
    }

    /// <summary>Sayings that count wherever they are said.</summary>
    public static IEnumerable<string> Said(Condition condition) => condition switch
    {
        Condition.Says { Who: "agent" } says when says.Scope == SaysScope.Anywhere => [says.Saying],
        Condition.Or or => or.Any.SelectMany(Said),
        _ => [],
    };

    private static IEnumerable<(string Text, Mark At)> Lines(Checking checking) =>
        checking.Pack.Lines.Select(line => (line.Say, checking.Places.At(line, "say")))
            .Concat(checking.Pack.Guides.SelectMany(GuideChecks.StepsOf).Where(step => step.Say is not null).Select(step => (step.Say!, checking.Places.At(step, "say"))));

    private void Forbid(Saying saying, List<Norm> norms)
    {
        var (any, unless) = (Patterns(saying.Any), Patterns(saying.Unless));
        _compared += _lines.Count * (any.Count + unless.Count);
        if (_compared > MostComparisons)
        {
            checking.Error(checking.Places.At(saying), "too-many", "说法与话术太多，比不完。", "too many sayings and lines to compare");
            return;
        }

        foreach (var (text, at) in _lines)
        {
            var excused = unless.SelectMany(pattern => pattern.In(text)).ToList();
            if (any.SelectMany(pattern => pattern.In(text)).Any(found => !excused.Exists(found.Overlaps)))
            {
                norms.ForEach(norm => Tell(norm, saying, at));
            }
        }
    }

    private static List<SayingPattern> Patterns(ImmutableArray<string> texts) =>
        [.. texts.Where(PatternForm.IsSound).Select(text => SayingPattern.Of(text)).Where(pattern => pattern.IsTelling)];

    /// <summary>A norm that applies only at times may let the line pass at others.</summary>
    private void Tell(Norm norm, Saying saying, Mark at) => checking.Problems.Add(
        at, "line-forbidden", norm.When is null ? Severity.Error : Severity.Hint,
        $"这句话含有规范“{norm.Id}”禁止的说法“{saying.Id}”。", $"this line contains the saying '{saying.Id}', which the norm '{norm.Id}' forbids");
}
