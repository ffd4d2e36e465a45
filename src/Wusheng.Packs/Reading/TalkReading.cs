using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Lines, sayings and norms.</summary>
internal static class TalkReading
{
    public static Line? Line(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack with { Life = ["any"], Written = draft.NamesOfContacts });
        var (group, say, when, voice) = (keys.Text("group") ?? "", keys.Text("say"), keys.Condition("when"), keys.Text("voice"));
        var line = new Line(element.Id, group, say ?? "") { When = when, Voice = voice, Does = keys.Effects("does"), Clause = keys.Clause() };
        _ = (keys.Text("title"), keys.Text("tone"), keys.Text("channel"));
        keys.Close();
        if (say is null && !keys.Has("say"))
        {
            draft.Problems.Error(element.At, "wrong-shape", $"话术“{element.Id}”缺少 say。", $"line '{element.Id}' lacks 'say'");
        }

        return keys.IdOk(element.Name) ? draft.Places.Keep(line, element.Body, element.At) : null;
    }

    public static Saying? Saying(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var saying = new Saying(element.Id)
        {
            Any = keys.Texts("any"),
            Unless = keys.Texts("unless"),
            All = keys.Words("all"),
            Sounds = keys.Flag("sounds"),
            Like = keys.Texts("like"),
            Unlike = keys.Texts("unlike"),
            Near = keys.Number("near"),
            AtLeast = keys.Number("atLeast"),
            Family = keys.Text("family"),
            Instead = keys.Text("instead"),
            Clause = keys.Clause(),
        };
        _ = (keys.Text("group"), keys.Text("title"));
        keys.Close();
        if (saying is { Any.IsEmpty: true, All.IsEmpty: true, Like.IsEmpty: true } && !keys.Has("any") && !keys.Has("all"))
        {
            draft.Problems.Error(element.At, "wrong-shape", $"说法“{element.Id}”要有 any、all 或 like。", $"saying '{element.Id}' needs 'any', 'all' or 'like'");
        }

        if (saying is { Near: < 0 or > 1 } or { AtLeast: < 0 or > 1 })
        {
            keys.Wrong(saying.Near is < 0 or > 1 ? "near" : "atLeast", "相像的程度应在 0 和 1 之间。", "likeness lies between 0 and 1");
        }

        return keys.IdOk(element.Name) ? draft.Places.Keep(saying, element.Body, element.At) : null;
    }

    public static WordClass? Words(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var words = new WordClass(element.Id, keys.Texts("any"));
        _ = (keys.Text("group"), keys.Text("title"), keys.Clause());
        keys.Close();
        return keys.IdOk(element.Name) ? draft.Places.Keep(words, element.Body, element.At) : null;
    }

    public static Norm Norm(Draft draft, Element element)
    {
        var of = (element.Body["for"] as Node.Text)?.Content ?? "contact";
        var keys = Keys.Of(draft, element, new Scope([.. of.Split('.')], Talk: true));
        var norm = new Norm(element.Id, keys.Title(element.Id), keys.Text("for") ?? "contact")
        {
            Judged = keys.Path("judged"),
            When = keys.Condition("when"),
            Must = keys.Condition("must"),
            Never = keys.Condition("never"),
            Severity = keys.Text("severity"),
            Points = keys.Number("points") ?? 0,
            Outgoing = keys.OneOf("outgoing", "block", "warn", "hint"),
            Release = keys.Words("release"),
            Reads = keys.OneOf("reads", Core.Packs.Norm.ReadsTalk, "notes", Core.Packs.Norm.ReadsAll),
            Report = keys.Text("report"),
            Clause = keys.Clause(),
        };
        _ = keys.Text("channel");
        keys.Close();
        return draft.Places.Keep(norm, element.Body, element.At);
    }
}
