namespace Wusheng.Web.Features.Cases;

/// <summary>
/// What others did to a case while a form of it was open. What the engine did is nobody's word against what was typed; what another
/// person did is, where both touched the same.
/// </summary>
internal static class Meanwhile
{
    /// <summary>Acts that stand beside whatever others do at the same time.</summary>
    private static readonly string[] NeverInTheWay = ["note", "attach", "receive", "link", "undo"];

    /// <summary>Null when nothing others did since the form was opened touches what it says.</summary>
    public static MeanwhileChange? Changed(CaseSheet sheet, IFormCollection form)
    {
        if (!int.TryParse(form["_seen"], out var seen) || NeverInTheWay.Contains(form["_act"].ToString()))
        {
            return null;
        }

        var others = sheet.History.Where(happened => happened.Version > seen && happened.By is not null && happened.By != sheet.Me).ToList();
        var row = int.TryParse(form["_row"], out var number) ? number : 0;
        var typed = form.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        var clashing = others.Where(happened => Clashes(happened, row, typed, form["_act"].ToString(), form["seat"].ToString())).ToList();
        return clashing.Count == 0 ? null
            : new MeanwhileChange(sheet.Name(clashing[^1].By), string.Join(sheet.Words.Separator, clashing.Select(sheet.What).OfType<string>().Distinct().Take(4)))
            {
                Both = [.. clashing.Select(happened => Both(sheet, happened, form)).OfType<BothValues>().GroupBy(both => both.Title).Select(group => group.Last())],
            };
    }

    private static bool Clashes(Happened happened, int row, HashSet<string> typed, string act, string seat) => happened.Event switch
    {
        FieldSet set => set.Row == row && typed.Contains(GivenForm.Prefix + set.Field),
        Corrected fix => fix.Row == row && typed.Contains(GivenForm.Prefix + fix.Field),
        Seated seated => seated.Row == row && (typed.Contains(GivenForm.Prefix + seated.Seat) || (act == "assign" && seat == seated.Seat)),
        StepTaken { To: not null, Row: 0 } or Reopened => act == "step",
        HandedOver => act is "hand-over" or "assign",
        HeldByHand or ResumedByHand => act is "hold" or "resume",
        _ => false,
    };

    private static BothValues? Both(CaseSheet sheet, Happened happened, IFormCollection form)
    {
        var (row, field, value) = happened.Event switch
        {
            FieldSet set => (set.Row, set.Field, set.Value),
            Corrected fix => (fix.Row, fix.Field, fix.To),
            _ => (0, null, null),
        };
        return field is null || !form.TryGetValue(GivenForm.Prefix + field, out var mine) ? null : new BothValues(row, field, sheet.WordsOf(row).Field(field), value, mine.ToString());
    }
}
