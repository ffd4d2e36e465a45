namespace Wusheng.Web.Features.Cases;

internal enum StageLook { Passed, Present, ToCome }

/// <summary>One state on the way of a case.</summary>
/// <param name="At">When it was last entered; null for one to come.</param>
/// <param name="By">For one to come: the step that leads there.</param>
internal sealed record Stage(string State, StageLook Look, DateTimeOffset? At, string? By);

/// <summary>The way a case has come, and the straightest way from here to an end.</summary>
internal static class Stages
{
    public static ImmutableArray<Stage> Of(CaseSheet sheet)
    {
        var passed = Passed(sheet).Where(stage => stage.State != sheet.Life.State).ToList();
        var since = Passed(sheet).LastOrDefault(stage => stage.State == sheet.Life.State)?.At;
        var present = new Stage(sheet.Life.State, sheet.Ended ? StageLook.Passed : StageLook.Present, since, null);
        return [.. passed, present, .. ToCome(sheet).Where(stage => passed.All(before => before.State != stage.State))];
    }

    private static IEnumerable<Stage> Passed(CaseSheet sheet) =>
        from entered in sheet.History.Select(Entered).OfType<(string State, DateTimeOffset At)>()
        where entered.State.Length > 0
        group entered by entered.State into times
        select new Stage(times.Key, StageLook.Passed, times.Max(time => time.At), null);

    private static (string State, DateTimeOffset At)? Entered(Happened happened) => happened.Event switch
    {
        Opened opened => (opened.State, happened.At),
        StepTaken { Row: 0, To: { } to } => (to, happened.At),
        Reopened again => (again.State, happened.At),
        _ => null,
    };

    private static IEnumerable<Stage> ToCome(CaseSheet sheet)
    {
        var never = sheet.Choices.Where(choice => choice is { Row: 0, Why.Code: "when" }).Select(choice => choice.Step.Id).ToHashSet();
        var state = sheet.Life.State;
        for (var seen = new HashSet<string> { state }; Onward(sheet.Type, state, never, seen) is { } step && seen.Add(step.To!); state = step.To!)
        {
            yield return new Stage(step.To!, StageLook.ToCome, null, step.Id);
        }
    }

    private static StepType? Onward(LifeType type, string state, HashSet<string> never, HashSet<string> seen) => type.Ends.Contains(state) ? null
        : type.Steps.Where(step => step.To is { } to && step.From.Contains(state) && !never.Contains(step.Id) && !seen.Contains(to) && Order(type, to) > Order(type, state))
            .OrderBy(step => step.BySystem).FirstOrDefault();

    private static int Order(LifeType type, string state) => type.States.Ids.ToList().IndexOf(state);
}
