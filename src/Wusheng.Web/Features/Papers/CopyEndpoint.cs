using Wusheng.Store.Files;
using Wusheng.Web.Features.Lives;

namespace Wusheng.Web.Features.Papers;

/// <summary>Stamps a customer's paper for a copy field and keeps the stamped copy alone; the answer goes into the step as <c>{ file, purpose, faceToFace }</c>.</summary>
internal static class CopyEndpoint
{
    /// <param name="File">The hash under which the stamped copy is kept.</param>
    internal sealed record Answer(string File, string Purpose, long Bytes);

    /// <param name="field">A field, or <c>row.field</c>.</param>
    public static async Task<IResult> PostAsync(
        string id, string field, HttpRequest request, Caller caller, CallerSight sight, Stamping stamping, FileShelf files, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        if (sight.Of(id, caller, (world, life) => Asked.Of(world, life, field, caller.Person)) is not { } asked)
        {
            return CallerSight.NoLife(id).ToProblem();
        }

        if (asked.Field is null)
        {
            return CopyRefusals.NoField(field).ToProblem();
        }

        if (await UploadEndpoint.FileOf(request, cancel) is not var (_, content))
        {
            return Faults.Field("file", "没有文件：请用 multipart/form-data 传一个 file。", "is missing: send one 'file' as multipart/form-data.").ToProblem();
        }

        var purpose = asked.Field.Purpose ?? asked.Field.Title;
        var (copy, why) = await stamping.StampAsync(content, new Stamp(purpose, asked.Site.Title, asked.Person, asked.Number, TimeZoneInfo.ConvertTime(clock.GetUtcNow(), asked.Site.Zone)), cancel);
        return copy is null ? why!.ToProblem() : await KeptAsync(new LifeId(id), asked.Field, purpose, copy, caller, files, lives, cancel);
    }

    private static async Task<IResult> KeptAsync(LifeId life, FieldType field, string purpose, byte[] copy, Caller caller, FileShelf files, LifeStore lives, CancellationToken cancel)
    {
        using var content = new MemoryStream(copy);
        var kept = (await files.KeepAsync(content, cancel)).File!;
        await lives.ActAsync(new Attach(life, 0, $"{field.Title}.jpg", kept.Hash, kept.Bytes, kept.MediaType) { Stamped = true }, caller.Actor, ActContext.None, cancel);
        return TypedResults.Ok(new Answer(kept.Hash, purpose, kept.Bytes));
    }

    /// <summary>What the stamp needs to know of the life.</summary>
    private sealed record Asked(FieldType? Field, Site Site, string Person, string Number)
    {
        public static Asked Of(IWorld world, Life life, string field, string person)
        {
            var type = Grammar.Type(world.Pack(life.Pack), life.Type);
            var found = field.Split('.') is [var row, var column] ? type?.Rows[row]?.Fields[column] : type?.Fields[field];
            return new Asked(found is { Kind: FieldKind.Copy } ? found : null, world.Site(life.Site), world.Person(person)?.Name ?? person, life.Number);
        }
    }
}
