using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;

namespace Wusheng.Packs.Checks;

/// <summary>Sayings and norms: patterns read, references lead somewhere, a norm can be met, and no line of ours is forbidden.</summary>
internal static class TalkChecks
{
    private static readonly string[] _written = ["mail", "email", "chat", "web", "letter", "sms", "wechat"];

    public static void Run(Checking checking)
    {
        checking.Pack.Sayings.ToList().ForEach(saying => Saying(checking, saying));
        foreach (var norm in checking.Pack.Norms)
        {
            GuideChecks.For(checking, norm, norm.For);
            Norm(checking, norm);
            Voice(checking, norm);
        }

        new ForbiddenLines(checking).Run();
    }

    private static void Saying(Checking checking, Saying saying)
    {
        foreach (var pattern in saying.Any.Concat(saying.Unless).Where(pattern => !PatternForm.IsSound(pattern)))
        {
            checking.Error(checking.Places.At(saying, saying.Any.Contains(pattern) ? "any" : "unless", pattern), "pattern", $"句式“{Wording.Short(pattern)}”的括号不成对，或为空。", $"the brackets of the pattern '{Wording.Short(pattern)}' do not pair, or it is empty");
        }

        foreach (var part in saying.All)
        {
            Names.OneOf(checking, checking.Places.At(saying, "all", part), part, [.. checking.Pack.Sayings.Ids], "说法", "saying");
            if (part == saying.Id)
            {
                checking.Error(checking.Places.At(saying, "all", part), "saying-circle", $"说法“{part}”包含了自己。", $"the saying '{part}' contains itself");
            }
        }
    }

    private static void Norm(Checking checking, Norm norm)
    {
        if (checking.Places.Node(norm, "must") is null && checking.Places.Node(norm, "never") is null)
        {
            checking.Error(checking.Places.At(norm), "norm-empty", $"规范“{norm.Id}”既没有 must 也没有 never。", $"the norm '{norm.Id}' has neither must nor never");
        }

        if ((norm.Must is not null && Folding.Of(norm.Must) == false) || (norm.Never is not null && Folding.Of(norm.Never) == true))
        {
            checking.Error(checking.Places.At(norm), "norm-impossible", $"没有人能做到规范“{norm.Id}”。", $"nobody can ever meet the norm '{norm.Id}'");
        }

        Names.Roles(checking, norm, "release", norm.Release);
        var place = checking.Place.Of(new Reading.Scope([.. norm.For.Split('.')], Talk: true), "judged");
        if (norm.Judged is not null && norm.Judged.ToString() is not ("closed" or "ended" or "opened"))
        {
            Names.Path(checking, checking.Places.At(norm, "judged"), norm.Judged, place);
        }
    }

    /// <summary>Pace and silence can be measured in a voice only.</summary>
    private static void Voice(Checking checking, Norm norm)
    {
        var channels = norm.When is null ? [] : Channels(norm.When).ToList();
        var isWritten = _written.Contains(norm.For) || (channels.Count > 0 && channels.TrueForAll(_written.Contains));
        var heard = new[] { norm.Must, norm.Never }.OfType<Condition>().SelectMany(Shapes.PathsIn.Of).Any(path => path.First is "pace" or "fastestPace" or "slowestPace" or "longestSilence" or "overtalk" or "interruptions");
        if (isWritten && heard)
        {
            checking.Error(checking.Places.At(norm), "norm-voice", $"规范“{norm.Id}”要听语音，但文字渠道没有语音。", $"the norm '{norm.Id}' needs a voice, and a written channel has none");
        }
    }

    private static IEnumerable<string> Channels(Condition condition) => condition switch
    {
        Condition.And and => and.All.SelectMany(Channels),
        Condition.Is { Negated: false, Value: Expression.Name { Path.Names: ["channel"] } } test => test.Words,
        _ => [],
    };
}
