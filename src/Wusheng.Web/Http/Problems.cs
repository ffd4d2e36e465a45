using Microsoft.AspNetCore.Http.HttpResults;

namespace Wusheng.Web.Http;

/// <summary>Refusals as problem details: one sentence for people, codes and fields for programs.</summary>
internal static class Problems
{
    /// <summary>Every reason in one answer; the first gives the code, the gravest the status.</summary>
    public static ProblemHttpResult ToProblem(this IReadOnlyList<Refusal> why) => TypedResults.Problem(
        type: $"/problems/{why[0].Code}",
        title: string.Join(' ', why.Select(Sentence)),
        statusCode: why.Select(StatusOf).Min(),
        extensions: new Dictionary<string, object?> { ["code"] = why[0].Code, ["errors"] = why.Select(Told).ToList() });

    public static ProblemHttpResult ToProblem(this Refusal why) => new[] { why }.ToProblem();

    public static string Sentence(this Refusal why) => Languages.Current == Languages.English ? why.En : why.Zh;

    public static Told Told(this Refusal why) => new(why.Field, why.Code, why.Sentence(), why.Clause);

    // What cannot be seen comes before what is forbidden, and that before what is only wrong now.
    public static int StatusOf(this Refusal why) => why.Kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
        RefusalKind.WrongMoment => StatusCodes.Status409Conflict,
        RefusalKind.Conflict => why.Code == "version" ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status409Conflict,
        RefusalKind.BadInput => StatusCodes.Status422UnprocessableEntity,
    };
}

/// <summary>One reason inside a problem.</summary>
/// <param name="Field">The field it speaks of, when it does.</param>
/// <param name="Code">For programs: never changes with the language.</param>
/// <param name="Clause">The clause of the standard it rests on.</param>
internal sealed record Told(string? Field, string Code, string Sentence, string? Clause);
