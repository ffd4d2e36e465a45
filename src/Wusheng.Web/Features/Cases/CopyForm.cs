using System.Text.RegularExpressions;

using Wusheng.Store.Files;
using Wusheng.Web.Features.Papers;

namespace Wusheng.Web.Features.Cases;

/// <summary>
/// Copies in a form of the case page. A file brought for a copy is never kept: it is stamped and comes back sealed for the customer to see;
/// sent again with that seal, the stamped copy is kept and stands in the answer.
/// </summary>
internal sealed partial class CopyForm(Stamping stamping, CopySeal seal, FileShelf files, TimeProvider clock)
{
    /// <summary>The control that carries the sealed copy of a field's control.</summary>
    public static string SealedOf(string name) => $"_copy.{name}";

    /// <summary>Whether a file control is for a copy, and of which field.</summary>
    /// <param name="adds">The kind of row the form adds; null when it does something else.</param>
    public static FieldType? FieldOf(CaseSheet sheet, int row, string control, string? adds) => adds is not null
        ? control.StartsWith(GivenForm.Prefix, StringComparison.Ordinal) && sheet.TypeOf(row).Rows[adds]?.Fields[control[GivenForm.Prefix.Length..]] is { Kind: FieldKind.Copy } own ? own : null
        : RowControl().Match(control) is { Success: true } named
        ? sheet.TypeOf(row).Rows[named.Groups[1].Value]?.Fields[named.Groups[2].Value] is { Kind: FieldKind.Copy } column ? column : null
        : control.StartsWith(GivenForm.Prefix, StringComparison.Ordinal) && sheet.FieldOf(row, control[GivenForm.Prefix.Length..]) is ({ Kind: FieldKind.Copy } field, _) ? field : null;

    /// <summary>The kind of row a form adds.</summary>
    public static string? AddsOf(IFormCollection form) => form["_act"] == "row" ? form["_step"].ToString() : null;

    /// <summary>Stamps what was brought. Sealed copies by control; empty when no file was brought for a copy.</summary>
    public async Task<(ImmutableDictionary<string, string> Sealed, Refusal? Why)> StampAsync(CaseSheet sheet, IFormCollection form, int row, CancellationToken cancel)
    {
        var done = ImmutableDictionary<string, string>.Empty;
        foreach (var file in form.Files.Where(file => file.Length > 0))
        {
            if (FieldOf(sheet, row, file.Name, AddsOf(form)) is not { } field)
            {
                continue;
            }

            await using var brought = file.OpenReadStream();
            var stamp = new Stamp(field.Purpose ?? field.Title, sheet.Site, sheet.Name(sheet.Me), sheet.Life.Number, TimeZoneInfo.ConvertTime(clock.GetUtcNow(), sheet.Zone));
            var (copy, why) = file.Length > FileShelf.MostBytes ? (null, CopyRefusals.NoPicture) : await stamping.StampAsync(brought, stamp, cancel);
            if (copy is null)
            {
                return (done, why! with { Field = file.Name[GivenForm.Prefix.Length..] });
            }

            done = done.SetItem(SealedOf(file.Name), seal.Of(sheet.Life.Id, stamp.Purpose, copy));
        }

        return (done, null);
    }

    /// <summary>
    /// Writes where the sealed copies the customer has seen lie into the form. They come with the act: only when it is done do they hang on the case.
    /// </summary>
    public async Task<(IFormCollection Form, ImmutableArray<BroughtFile> Brought)> KeepAsync(CaseSheet sheet, IFormCollection form, int row, CancellationToken cancel)
    {
        var brought = ImmutableArray.CreateBuilder<BroughtFile>();
        var with = form.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (key, value) in form.Where(pair => pair.Key.StartsWith("_copy.", StringComparison.Ordinal)))
        {
            var control = key["_copy.".Length..];
            if (FieldOf(sheet, row, control, AddsOf(form)) is not { } field || seal.Open(sheet.Life.Id, field.Purpose ?? field.Title, value) is not { } copy)
            {
                continue;
            }

            with[control + ":purpose"] = field.Purpose ?? field.Title;
            if (form[control + ":faceToFace"] == "yes")
            {
                brought.Add(await SealedCopies.KeptAsync(files, field.Purpose ?? field.Title, copy, cancel));
                with[control + ":file"] = brought[^1].ContentHash;
            }
        }

        return (new FormCollection(with, form.Files), brought.ToImmutable());
    }

    /// <summary>The act was refused: what came with it is nowhere. The form still shows it, to be sent again.</summary>
    public void Drop(CaseSheet sheet, ImmutableArray<BroughtFile> brought)
    {
        foreach (var file in brought.Where(file => sheet.Life.Files.All(held => held.Hash != file.ContentHash)))
        {
            files.Remove(file.ContentHash);
        }
    }

    [GeneratedRegex(@"^f\.([A-Za-z]\w*)\[\d{1,2}\]\.([A-Za-z]\w*)$")]
    private static partial Regex RowControl();
}
