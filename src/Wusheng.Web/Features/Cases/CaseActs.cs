namespace Wusheng.Web.Features.Cases;

/// <summary>Which act a sent form means. Files are kept before, and come as answers like any other.</summary>
internal static class CaseActs
{
    /// <summary>The act, or null when the form names none.</summary>
    public static Act? Of(IFormCollection form, LifeId life, ImmutableDictionary<string, Given> with)
    {
        var row = int.TryParse(form["_row"], out var number) ? number : 0;
        var named = form["_step"].ToString();
        return form["_act"].ToString() switch
        {
            "step" => new TakeStep(life, row, named, with),
            "row" => new AddRow(life, row, named, with),
            "set" => new SetFields(life, row, with),
            "fill" => new FillRows(life, named, null, with),
            "guide" => new DoGuideStep(life, form["_branch"] is [{ Length: > 0 } branch] ? branch : null, named, with),
            "branch" => new EnterBranch(life, named),
            "receive" => new Receive(life, row, named),
            "assign" => new Assign(life, row, Text(form, "seat"), Text(form, "person")),
            "hand-over" => new HandOver(life, Text(form, "person"), Text(form, "reason")),
            "hold" => new Hold(life, Text(form, "reason")),
            "undo" when int.TryParse(named, out var version) => new Undo(life, version),
            "split" => new Split(life, [.. form["rows"].Select(text => int.TryParse(text, out var part) ? part : 0).Where(part => part > 0)]),
            "resume" => new ResumeHeld(life),
            "note" => new AddNote(life, 0, Text(form, "note")),
            "correct" => new Correct(life, row, named, with.GetValueOrDefault(named), Text(form, "reason")),
            "reopen" => new Reopen(life, form["state"] is [{ Length: > 0 } state] ? state : null, Text(form, "reason")),
            "pay" => new TakePayment(life, with.GetValueOrDefault("payment") ?? ""),
            "reverse" when int.TryParse(named, out var payment) => new ReversePayment(life, payment, Text(form, "reason")),
            "void" => new VoidDocument(life, named, Text(form, "number"), Text(form, "reason")),
            "link" => new LinkLives(life, "related", new LifeId(Text(form, "to"))),
            _ => null,
        };
    }

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();
}
