namespace Wusheng.Web.Features.Callbacks;

/// <summary>How far a callback has come.</summary>
/// <param name="Attempts">How often somebody took it up from where it begins: reached, another time, wrong person.</param>
/// <param name="Who">Whose call it is: who sits in its first seat, or has it in hand.</param>
/// <param name="Result">Its result as the standard names it, or what the last attempt came to; null before the first.</param>
public sealed record CallbackSoFar(int Attempts, string? Result, string? Who)
{
    private const string System = "system";
    private const string Customer = "customer";

    internal static CallbackSoFar Of(Life life, PackWords words)
    {
        var tries = words.Type.Steps.Where(step => IsTry(words.Type, step) && life.Whole.Moments.ContainsKey(step.Id)).ToList();
        var last = tries.MaxBy(step => life.Whole.Moments[step.Id].At);
        return new CallbackSoFar(tries.Sum(step => life.Whole.Moments[step.Id].Count), Code(life, words) ?? (last is null ? null : words.Step(last.Id)), Caller(life, words));
    }

    private static string? Caller(Life life, PackWords words) =>
        words.Type.Seats.Select(seat => life.Whole.Seats.GetValueOrDefault(seat.Id)?.Person).FirstOrDefault(person => person is not null) ?? life.Owner;

    private static bool IsTry(LifeType type, StepType step) =>
        type.FirstState is { } first && step.From.Contains(first) && step.By.Any(who => who is not (System or Customer));

    private static string? Code(Life life, PackWords words) => words.Type.Fields
        .Where(field => field is { Kind: FieldKind.Choice, Is: null })
        .Select(field => (life.Whole.Fields.GetValueOrDefault(field.Id)?.Value as Value.Word)?.Key is { } key ? words.Choice(field, key) : null)
        .FirstOrDefault(text => text is not null);
}
