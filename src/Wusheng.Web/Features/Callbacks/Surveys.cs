namespace Wusheng.Web.Features.Callbacks;

/// <summary>Which step of a life is a survey: one the customer may take and that asks for a rating.</summary>
internal static class Surveys
{
    private const string Customer = "customer";

    public static StepType? Of(LifeType type) =>
        type.Steps.FirstOrDefault(step => step.By.Contains(Customer) && step.Asks.Any(name => type.Fields[name]?.Kind == FieldKind.Rating));

    /// <summary>The survey as the customer may answer it now; null when there is none or its time is over.</summary>
    public static StepChoice? Now(IWorld world, Life life, DateTimeOffset now) =>
        Grammar.Type(world.Pack(life.Pack), life.Type) is { } type && Of(type) is { } step
            ? StepChoices.Of(world, life, null, now).FirstOrDefault(choice => choice.Row == 0 && choice.Step.Id == step.Id && choice.Why is null)
            : null;

    /// <summary>How often it was answered.</summary>
    public static int Answered(Life life, StepType step) => life.Whole.Moments.GetValueOrDefault(step.Id)?.Count ?? 0;
}
