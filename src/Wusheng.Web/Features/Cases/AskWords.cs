using Wusheng.Core.Conditions;

namespace Wusheng.Web.Features.Cases;

/// <summary>What a step asks and needs, in a line each.</summary>
internal static class AskWords
{
    /// <summary>"预处理结论：收光弱", or the title alone while it is open.</summary>
    public static string Line(CaseView view, int row, AskedName asked)
    {
        var title = Title(view, row, asked);
        var answer = asked.IsAnswered ? Answer(view, row, asked.Name) : "";
        return answer.Length == 0 ? title : Languages.Current == Languages.English ? $"{title}: {answer}" : $"{title}：{answer}";
    }

    /// <summary>What a gate wants while it is shut; what holds once it is open.</summary>
    public static string Line(CaseView view, StepChoice choice, GateNow need) =>
        need.Holds && Languages.Current != Languages.English && choice.Step.Needs[need.Id] is { } gate
            ? ConditionText.Chinese(gate.Must, view.Sheet.WordsOf(choice.Row).Any)
            : view.Sheet.WordsOf(choice.Row).Gate(choice.Step.Id, need.Id, need.Sentence);

    /// <summary>
    /// Whether a need is worth a line: while it is shut and not asked anyway, and once it holds, when it says one plain thing; of several
    /// things together, counted or compared with one another nobody reads how they come out right.
    /// </summary>
    public static bool IsTold(StepChoice choice, GateNow need) => need.Holds ? IsPlain(choice.Step.Needs[need.Id]?.Must) : !IsAsked(choice, need);

    private static bool IsPlain(Condition? must) => must switch
    {
        Condition.Is or Condition.IsSet or Condition.IsDone => true,
        Condition.Compare { Left: Expression.Name { Path.Names.Length: <= 2 } } => true,
        _ => false,
    };

    /// <summary>Whether a gate is over what the step itself still asks: it is judged on what will be typed, not on what stands.</summary>
    public static bool IsAsked(StepChoice choice, GateNow need) => choice.Step.Needs[need.Id] is { } gate
        && ConditionText.Of(gate.Must).Split(' ', '(', ')', '.', ',') is var names && choice.Asks.Any(asked => asked is { IsRequired: true, IsAnswered: false } && names.Contains(asked.Name));

    public static string Title(CaseView view, int row, AskedName asked)
    {
        var words = view.Sheet.WordsOf(row);
        return asked.Name.Split('.') is [var rows, var column] && words.Row(rows) is { } of ? $"{of.Title} · {of.Field(column)}"
            : words.Any(asked.Name) is var known && known != asked.Name ? known
            : view.Sheet.Words.Any(asked.Name) is var above && above != asked.Name ? above
            : asked.Title;
    }

    private static string Answer(CaseView view, int row, string name) =>
        view.Sheet.FieldOf(row, name) is var (field, at) && view.Sheet.Life.Parts[at].Fields.GetValueOrDefault(field.Id) is { } now
            ? view.Values.Show(now.Value, field, view.Sheet.WordsOf(at))
            : view.Sheet.Life.Parts[row].Seats.GetValueOrDefault(name) is { } seat ? view.Sheet.Name(seat.Person) : "";
}
