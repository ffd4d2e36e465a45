using Wusheng.Web.Features.Lives;

namespace Wusheng.Web.Features.Papers;

/// <summary>
/// Stamps a customer's paper for a copy field. The copy comes back as a picture for the customer to see and is kept nowhere; once they agree, the
/// answer goes into the step as <c>{ file, purpose, faceToFace }</c>, and the copy hangs on the case with that step.
/// </summary>
internal static class CopyEndpoint
{
    /// <param name="File">The sealed copy, to be given as <c>file</c> of the answer; good for this case and purpose alone.</param>
    /// <param name="Picture">What the customer is shown: a JPEG in Base64.</param>
    internal sealed record Answer(string File, string Purpose, long Bytes, string Picture);

    /// <param name="field">A field, or <c>row.field</c>.</param>
    public static async Task<IResult> PostAsync(
        string id, string field, HttpRequest request, Caller caller, CallerSight sight, Stamping stamping, SealedCopies copies, TimeProvider clock, CancellationToken cancel)
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
        return copy is null ? why!.ToProblem() : TypedResults.Ok(new Answer(copies.Of(new LifeId(id), purpose, copy), purpose, copy.Length, Convert.ToBase64String(copy)));
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
