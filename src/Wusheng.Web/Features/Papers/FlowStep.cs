namespace Wusheng.Web.Features.Papers;

/// <summary>One stage of a kind of case as a paper explains it to the customer.</summary>
/// <param name="Step">The step that leads there; null for the first.</param>
/// <param name="Who">Who takes it; empty when it comes by itself.</param>
public sealed record FlowStep(string State, string? Step, string Who, string? Clause)
{
    /// <summary>From the first state on to an end, always by the first step that leads forward.</summary>
    public static ImmutableArray<FlowStep> Of(PackWords words)
    {
        var type = words.Type;
        var order = type.States.Ids.ToList();
        var way = ImmutableArray.CreateBuilder<FlowStep>();
        var state = order[0];
        way.Add(new FlowStep(words.State(state), null, "", type.Clause));
        while (!type.Ends.Contains(state) && Onward(type, order, state) is { } step)
        {
            state = step.To!;
            way.Add(new FlowStep(words.State(state), words.Step(step.Id), step.BySystem ? "" : string.Join(words.Separator, step.By.Select(name => type.Seats.Has(name) ? words.Seat(name) : words.Role(name)).Take(2)), step.Clause));
        }

        return way.ToImmutable();
    }

    private static StepType? Onward(LifeType type, List<string> order, string state) =>
        type.Steps.Where(step => step.To is { } to && step.From.Contains(state) && order.IndexOf(to) > order.IndexOf(state)).OrderBy(step => order.IndexOf(step.To!)).FirstOrDefault();
}
