using Microsoft.AspNetCore.Antiforgery;

using Wusheng.Packs;
using Wusheng.Packs.Problems;

namespace Wusheng.Web.Features.Packs;

/// <summary>Keeps a file of a draft as it is typed and says at once what the compiler finds in the whole.</summary>
internal static class DraftEndpoint
{
    /// <param name="Saved">When it was kept, in milliseconds since 1970.</param>
    internal sealed record Answer(long Saved, int Errors, int Hints, IReadOnlyList<Found> Problems);

    /// <param name="File">Inside the pack's folder.</param>
    internal sealed record Found(string File, int Line, int Column, bool IsError, string Sentence);

    public static async Task<IResult> PutAsync(
        string id, string path, HttpContext http, Caller caller, CallerSight sight, PackRoom room, IAntiforgery forms, TimeProvider clock, CancellationToken cancel)
    {
        if (sight.Ask((_, book) => Administrators.Of(book, caller.Person).IsEmpty))
        {
            return TypedResults.Forbid();
        }

        if (!await forms.IsRequestValidAsync(http) || !PackDraft.IsPath(path) || http.Request.ContentLength is null or > PackDraft.LongestFile)
        {
            return TypedResults.BadRequest();
        }

        if (await room.DraftAsync(id, caller.Person, cancel) is not { Draft: var draft })
        {
            return TypedResults.NotFound();
        }

        using var reader = new StreamReader(http.Request.Body);
        draft = draft.With(path, (await reader.ReadToEndAsync(cancel)).ReplaceLineEndings("\n"));
        await room.SaveAsync(id, caller.Person, draft, cancel);
        return await room.ContentAsync(id, draft, cancel) is { } content
            ? TypedResults.Ok(Of(PackRoom.Compile(content), content.Folder, clock.GetUtcNow()))
            : TypedResults.NotFound();
    }

    public static Answer Of(PackReading reading, string folder, DateTimeOffset now)
    {
        var errors = reading.Problems.Count(problem => problem.Severity == Severity.Error);
        return new Answer(now.ToUnixTimeMilliseconds(), errors, reading.Problems.Length - errors, [.. reading.Problems.Take(200).Select(problem => Of(problem, folder))]);
    }

    public static Found Of(PackProblem problem, string folder) => new(
        Inside(problem.File, folder), problem.Line, problem.Column, problem.Severity == Severity.Error, Languages.Current == Languages.English ? problem.En : problem.Zh);

    /// <summary>The file as seen from the pack's own folder.</summary>
    public static string Inside(string file, string folder) =>
        file.StartsWith(folder + "/", StringComparison.Ordinal) ? file[(folder.Length + 1)..] : file;
}
