using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Guides: their branches can be entered, their ends are last, their sayings and lines exist.</summary>
internal static class GuideChecks
{
    // F1, F5, F11, F12 and Alt F4 are the browser's and the machine's; the rest stand on the desk's own controls, Alt 1 … 8 on the first situations.
    private static readonly string[] Taken =
        ["F1", "F5", "F10", "F11", "F12", "Alt+F4", "Alt+A", "Alt+B", "Alt+E", "Alt+H", "Alt+M", "Alt+R", "Alt+T", "Alt+W", .. Enumerable.Range(1, 8).Select(number => $"Alt+{number}")];

    public static IEnumerable<GuideStep> StepsOf(Guide guide) => guide.Steps.Concat(guide.Branches.SelectMany(branch => branch.Steps));

    public static void Run(Checking checking)
    {
        var shown = checking.Lives.SelectMany(each => AllEffects.Own(each.Life)).Concat(checking.Pack.Guides.SelectMany(StepsOf).SelectMany(step => AllEffects.Deep(step.Does)))
            .OfType<Effect.Show>().Select(show => show.What).ToHashSet();
        foreach (var guide in checking.Pack.Guides)
        {
            For(checking, guide, guide.For);
            EndLast(checking, guide.Steps);
            guide.Branches.ToList().ForEach(branch => EndLast(checking, branch.Steps));
            guide.Branches.ToList().ForEach(branch => Entered(checking, branch, shown));
            Keys(checking, guide);
            StepsOf(guide).ToList().ForEach(step => Refers(checking, guide, step));
        }
    }

    public static void For(Checking checking, object element, string of)
    {
        var parts = of.Split('.');
        var known = parts[0] is "contact" or "case" or "row" || checking.Shapes.Type(parts[0]) is not null;
        if (!known)
        {
            Names.OneOf(checking, checking.Places.At(element, "for"), parts[0], [.. checking.Shapes.LifeTypes, "contact", "case", "row"], "服务单或接触类型", "case or contact type");
        }
        else if (parts.Length > 1 && checking.Shapes.Type(parts[0]) is { } type)
        {
            Names.OneOf(checking, checking.Places.At(element, "for").Right(parts[0].Length + 1), parts[1], [.. type.Rows.Ids], "行", "row");
        }
    }

    private static void EndLast(Checking checking, Named<GuideStep> steps)
    {
        foreach (var step in steps.SkipLast(1).Where(step => step.End is not null))
        {
            checking.Error(checking.Places.At(step, "end"), "end-not-last", $"“{step.Id}”结束接触，必须是最后一步。", $"'{step.Id}' ends the contact and must be the last step");
        }
    }

    private static void Entered(Checking checking, Branch branch, HashSet<string> shown)
    {
        var never = branch.Offered is not null && Folding.Of(branch.Offered) == false;
        if (branch.Key is null && !shown.Contains(branch.Id) && (never || (branch.Hidden && branch.Offered is null)))
        {
            checking.Error(checking.Places.At(branch), "branch-closed", $"分支“{branch.Id}”没有人能进入：没有按键、提示，也没有 show。", $"nobody can enter the branch '{branch.Id}': no key, never offered, never shown");
        }
    }

    private static void Keys(Checking checking, Guide guide)
    {
        foreach (var branch in guide.Branches.Where(branch => Taken.Contains(branch.Key, StringComparer.OrdinalIgnoreCase)))
        {
            checking.Error(checking.Places.At(branch, "key"), "branch-key", $"按键 {branch.Key} 浏览器或服务台自己要用，换一个。", $"the browser or the desk itself uses the key {branch.Key}: choose another");
        }

        foreach (var second in guide.Branches.Where(branch => branch.Key is not null).GroupBy(branch => branch.Key).SelectMany(group => group.Skip(1)))
        {
            checking.Error(checking.Places.At(second, "key"), "branch-key", $"按键 {second.Key} 已给了另一个分支。", $"the key {second.Key} already belongs to another branch");
        }
    }

    private static void Refers(Checking checking, Guide guide, GuideStep step)
    {
        var sayings = checking.Pack.Sayings.Ids.ToList();
        Names.OneOf(checking, checking.Places.At(step, "heard"), step.Heard, sayings, "说法", "saying");
        Names.OneOf(checking, checking.Places.At(step, "never"), step.Never, sayings, "说法", "saying");
        if (step.Say is { } say && IsId(say))
        {
            Names.OneOf(checking, checking.Places.At(step, "say"), say, [.. checking.Pack.Lines.Ids], "话术", "line");
        }

        var place = checking.Place.Of(new Reading.Scope([.. guide.For.Split('.')], Talk: true), "ask");
        foreach (var ask in step.Asks.Concat(step.Offers))
        {
            var key = checking.Places.Node(step, "ask") is not null && step.Asks.Contains(ask) ? "ask" : step.Asks.Contains(ask) ? "asks" : "offers";
            Names.Path(checking, checking.Places.At(step, key, ask), new Core.Conditions.Path([.. ask.Split('.')]), place);
        }

        Names.Path(checking, checking.Places.At(step, "within"), step.WithinOf, place);
    }

    /// <summary>A line is Chinese or has spaces; a single English word is a line's id.</summary>
    private static bool IsId(string say) => say.Length > 0 && say.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && char.IsAsciiLetterLower(say[0]);
}
