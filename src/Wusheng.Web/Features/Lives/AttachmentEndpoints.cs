using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

using Wusheng.Store.Events;
using Wusheng.Store.Files;
using Wusheng.Web.Features.Papers;

namespace Wusheng.Web.Features.Lives;

/// <summary>Attaches a file: kept under the hash of its content, its type read from what is in it.</summary>
internal static class UploadEndpoint
{
    private const int LongestName = 200;
    private const int LongestBoundary = 100;

    public static async Task<IResult> PostAsync(
        string id, string? row, HttpRequest request, Caller caller, ActHeaders headers, Acting acting, CallerSight sight, FileShelf files, CancellationToken cancel)
    {
        if (!sight.Sees(id, caller))
        {
            return CallerSight.NoLife(id).ToProblem();
        }

        var (at, fault) = Faults.RowOf(row);
        if (fault is not null)
        {
            return fault.ToProblem();
        }

        try
        {
            return await FileOf(request, cancel) is var (name, content)
                ? await KeepAsync(id, at, name, content, caller, headers, acting, files, cancel)
                : Faults.Field("file", "没有文件：请用 multipart/form-data 传一个 file。", "is missing: send one 'file' as multipart/form-data.").ToProblem();
        }
        catch (Exception torn) when (torn is InvalidDataException or IOException)
        {
            return Faults.Field("file", "没有传完整。", "did not arrive whole.").ToProblem();
        }
    }

    private static async Task<IResult> KeepAsync(
        string id, int row, string name, Stream content, Caller caller, ActHeaders headers, Acting acting, FileShelf files, CancellationToken cancel) =>
        await files.KeepAsync(content, cancel) switch
        {
            { File: { } file } => await acting.OnAsync(id, caller, headers, life => new Attach(life, row, name, file.Hash, file.Bytes, file.MediaType), cancel),
            { Why: { } why } => why.ToProblem(),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    internal static async Task<(string Name, Stream Content)?> FileOf(HttpRequest request, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            return null;
        }

        var parts = new MultipartReader(boundary, request.Body);
        while (await parts.ReadNextSectionAsync(cancel) is { } part)
        {
            if (part.AsFileSection() is { FileStream: { } content } file)
            {
                return (Named(file.FileName), content);
            }
        }

        return null;
    }

    private static string Named(string? given)
    {
        var name = new string([.. Path.GetFileName((given ?? "").Replace('\\', '/')).Where(letter => !char.IsControl(letter))]);
        return name.Length == 0 ? "file" : name[..Math.Min(name.Length, LongestName)];
    }
}

/// <summary>The attachments of a life; the bytes of one, only to those who see the life it hangs on.</summary>
internal static class AttachmentList
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    internal sealed record Item(int Row, string Name, string Hash, long Bytes, string MediaType, DateTimeOffset At, string? By);

    public static async Task<IResult> GetAsync(string id, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel) =>
        sight.Sees(id, caller) ? TypedResults.Ok(new Answer(await OfAsync(db, id, cancel))) : CallerSight.NoLife(id).ToProblem();

    public static async Task<IResult> DownloadAsync(
        string id, string hash, Caller caller, CallerSight sight, WushengDb db, FileShelf files, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        if (sight.Of(id, caller, (_, life) => life) is not { } life)
        {
            return CallerSight.NoLife(id).ToProblem();
        }

        if ((await OfAsync(db, id, cancel)).FirstOrDefault(item => item.Hash == hash) is not { } found || files.Open(hash) is not { } content)
        {
            return Faults.Unknown("attachment", "个附件").ToProblem();
        }

        await CopyLog.NoteAsync(lives, life, hash, caller.Person, clock.GetUtcNow(), cancel);
        return TypedResults.File(content, found.MediaType, found.Name);
    }

    private static async Task<List<Item>> OfAsync(WushengDb db, string id, CancellationToken cancel)
    {
        var told = await db.OfKindAsync<Attached>(new LifeId(id), cancel);
        return [.. told.Select(happened => (Happened: happened, Event: (Attached)happened.Event))
            .Select(one => new Item(one.Event.Row, one.Event.Name, one.Event.ContentHash, one.Event.Bytes, one.Event.MediaType, one.Happened.At, one.Happened.By))];
    }
}
