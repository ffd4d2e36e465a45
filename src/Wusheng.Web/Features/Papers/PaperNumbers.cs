using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Papers;

/// <summary>
/// Numbers of people on a paper. On the screen and in a file they stand in full for whoever works on the case; everybody else reads them masked, unless
/// it is for going to paper, which is an act of theirs in the history of the case.
/// </summary>
internal static class PaperNumbers
{
    /// <summary>How long after the act the sheet for the printer may be shown.</summary>
    private static readonly TimeSpan AtThePrinter = TimeSpan.FromMinutes(2);

    public static IssuedDocument For(CaseSheet sheet, IssuedDocument paper, Caller caller, bool prints) =>
        sheet.Works || !PersonalNumbers.Hides(caller) || (prints && JustPrinted(sheet, paper)) || paper.Printed.IsDefault ? paper
            : paper with { Printed = [.. paper.Printed.Select(value => value with { Text = Hidden(sheet, value) })] };

    private static bool JustPrinted(CaseSheet sheet, IssuedDocument paper) => sheet.History.Any(happened =>
        happened.By == sheet.Me && happened.At > sheet.Now - AtThePrinter
        && happened.Event is DocumentPrinted { Document: var document, Number: var number } && document == paper.Document && number == paper.Number);

    private static string Hidden(CaseSheet sheet, PrintedValue value) =>
        value.Name.Split('.')[^1] is var name && sheet.Type.Fields.Concat(sheet.Type.Rows.SelectMany(rows => rows.Fields)).Any(field => field.Id == name && ValueWords.IsNumber(field))
            ? ValueWords.Masked(value.Text) : NumbersInText.Hidden(value.Text);
}
