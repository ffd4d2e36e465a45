using Wusheng.Store.Files;

namespace Wusheng.Web.Features.Cases;

/// <summary>Carries out a form of the case page. Null: done; otherwise what was tried, with the reasons.</summary>
internal sealed class CaseDoing(LifeStore lives, FileShelf files, CaseReading cases, CopyForm copies)
{
    public async Task<Tried?> DoAsync(CaseSheet sheet, IFormCollection form, Caller caller, CancellationToken cancel)
    {
        if (form.ContainsKey("_more"))
        {
            return Tried.Of(form, []);
        }

        if (Meanwhile.Changed(sheet, form) is { } changed)
        {
            return Tried.Of(form, [], changed);
        }

        var row = int.TryParse(form["_row"], out var number) && sheet.Life.Parts.ContainsKey(number) ? number : 0;
        var (kept, refused) = await KeepFilesAsync(sheet, form, row, caller, cancel);
        var (stamped, unstamped) = refused is null ? await copies.StampAsync(sheet, form, row, cancel) : (ImmutableDictionary<string, string>.Empty, null);
        if ((refused ?? unstamped) is { } why)
        {
            return Tried.Of(form, [why]) with { Kept = kept.AddRange(stamped) };
        }

        // A copy just stamped is shown to the customer first; it is kept when the form comes again.
        return stamped.IsEmpty ? await WithCopiesAsync(sheet, form, row, kept, caller, cancel) : Tried.Of(form, []) with { Kept = kept.AddRange(stamped) };
    }

    private async Task<Tried?> WithCopiesAsync(CaseSheet sheet, IFormCollection form, int row, ImmutableDictionary<string, string> kept, Caller caller, CancellationToken cancel)
    {
        var (full, brought) = await copies.KeepAsync(sheet, form, row, cancel);
        var tried = await ActAsync(sheet, full, kept, brought, caller, cancel);
        if (tried is not null)
        {
            copies.Drop(sheet, brought);
        }

        return tried;
    }

    private async Task<Tried?> ActAsync(
        CaseSheet sheet, IFormCollection form, ImmutableDictionary<string, string> kept, ImmutableArray<BroughtFile> brought, Caller caller, CancellationToken cancel)
    {
        var with = await NamedAsync(sheet, form, New(sheet, form, kept), caller, cancel);
        foreach (var (act, key) in Acts(sheet, form, with, await LinkedAsync(form, caller, cancel)))
        {
            if (await lives.ActAsync(brought.IsEmpty ? act : act with { Brings = brought }, caller.Actor, new ActContext(null, $"{form["_key"]}{key}"), cancel) is Decision.Refused refused)
            {
                return Tried.Of(form, refused.Why) with { Kept = kept };
            }
        }

        return null;
    }

    private static IEnumerable<(Act Act, string Key)> Acts(CaseSheet sheet, IFormCollection form, ImmutableDictionary<string, Given> with, string? linked) => form["_act"].ToString() switch
    {
        "attach" => [],
        "rest" => Rest(sheet, form, with),
        "link" when linked is not null => [(new LinkLives(sheet.Life.Id, "related", new LifeId(linked)), "")],
        _ => CaseActs.Of(form, sheet.Life.Id, with) is { } act ? [(act, "")] : [],
    };

    /// <summary>The same answer for every row of a kind that has none yet.</summary>
    private static IEnumerable<(Act Act, string Key)> Rest(CaseSheet sheet, IFormCollection form, ImmutableDictionary<string, Given> with) =>
        from row in sheet.Life.RowsOf(form["_step"].ToString())
        where with.Keys.All(name => !row.Fields.ContainsKey(name))
        select ((Act)new SetFields(sheet.Life.Id, row.Number, with), $":{row.Number}");

    /// <summary>What was typed anew: an answer left as it stood is not given again in somebody else's name.</summary>
    private static ImmutableDictionary<string, Given> New(CaseSheet sheet, IFormCollection form, ImmutableDictionary<string, string> kept)
    {
        var row = int.TryParse(form["_row"], out var number) && sheet.Life.Parts.ContainsKey(number) ? number : 0;
        var given = GivenForm.Read(form);
        given = given.SetItems(kept.Where(file => file.Key.StartsWith(GivenForm.Prefix, StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create(file.Key[GivenForm.Prefix.Length..], (Given)file.Value)));
        return form["_act"].ToString() is "step" or "guide" ? given.RemoveRange(given.Where(pair => Stands(sheet, row, pair.Key, pair.Value)).Select(pair => pair.Key)) : given;
    }

    private static bool Stands(CaseSheet sheet, int row, string name, Given given) =>
        given is Given.Text text && sheet.FieldOf(row, name) is var (field, at)
        && TypedValue.Of(sheet.Life.Parts[at].Fields.GetValueOrDefault(field.Id)?.Value, sheet.Zone) is { } stands
        && (stands == text.Content || (ValueWords.IsNumber(field) ? ValueWords.Masked(stands) : NumbersInText.Hidden(stands)) == text.Content);

    /// <summary>Cases are named by number on a form and by id in the record.</summary>
    private async Task<ImmutableDictionary<string, Given>> NamedAsync(
        CaseSheet sheet, IFormCollection form, ImmutableDictionary<string, Given> with, Caller caller, CancellationToken cancel)
    {
        var row = int.TryParse(form["_row"], out var number) && sheet.Life.Parts.ContainsKey(number) ? number : 0;
        foreach (var (name, given) in with)
        {
            if (given is Given.Text text && sheet.FieldOf(row, name) is ({ Kind: FieldKind.Case }, _) && await cases.IdOfAsync(text.Content, caller, cancel) is { } id)
            {
                with = with.SetItem(name, id);
            }
        }

        return with;
    }

    private async Task<string?> LinkedAsync(IFormCollection form, Caller caller, CancellationToken cancel) =>
        form["_act"] == "link" ? await cases.IdOfAsync(form["to"].ToString().Trim(), caller, cancel) : null;

    private async Task<(ImmutableDictionary<string, string> Kept, Refusal? Why)> KeepFilesAsync(CaseSheet sheet, IFormCollection form, int row, Caller caller, CancellationToken cancel)
    {
        var kept = ImmutableDictionary<string, string>.Empty;
        foreach (var file in form.Files.Where(file => file.Length > 0 && CopyForm.FieldOf(sheet, row, file.Name, CopyForm.AddsOf(form)) is null))
        {
            await using var content = file.OpenReadStream();
            var (done, why) = await files.KeepAsync(content, cancel);
            if (done is null)
            {
                return (kept, why! with { Field = file.Name.StartsWith(GivenForm.Prefix, StringComparison.Ordinal) ? file.Name[GivenForm.Prefix.Length..] : file.Name });
            }

            var attach = new Attach(sheet.Life.Id, 0, Path.GetFileName(file.FileName), done.Hash, done.Bytes, done.MediaType);
            await lives.ActAsync(attach, caller.Actor, new ActContext(null, $"{form["_key"]}:{done.Hash}"), cancel);
            kept = kept.SetItem(file.Name, kept.TryGetValue(file.Name, out var before) ? $"{before} {done.Hash}" : done.Hash);
        }

        return (kept, null);
    }
}
