using System.Security.Cryptography;
using System.Text;
using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Issues papers: a gapless number per site, the printed values as they stood, and their hash.</summary>
internal static class Papers
{
    internal static void Issue(Working work, Cause cause, Effect.Issue issue)
    {
        if (work.Facts(cause.Life).Pack?.Documents[issue.Document] is not { } document)
        {
            return;
        }

        var rows = issue.Each is { } each ? work.Life(cause.Life).RowsOf(each, cause.Row).Select(part => part.Number).ToList() : [cause.Row];
        foreach (var row in rows)
        {
            Issue(work, cause.Life, row, document);
        }
    }

    internal static void VoidNewest(Working work, Cause cause, Effect.Void voided)
    {
        if (work.Life(cause.Life).Documents.LastOrDefault(paper => paper.Document == voided.Document && !paper.Void) is { } newest)
        {
            work.Own(cause.Life, new DocumentVoided(newest.Document, newest.Number, cause.Title));
        }
    }

    private static void Issue(Working work, LifeId id, int row, Document document)
    {
        var facts = work.Facts(id, row);
        var number = document.Number is null or "case"
            ? facts.Life.Number
            : Numbering.Next(work, facts.Life.Site, document.Number, document.Id, work.Now, facts.Life.Drill);
        var printed = document.Print.SelectMany(item => Printed(facts, item, number)).ToImmutableArray();
        work.Tell(id, new DocumentIssued(row, document.Id, number, document.Parts, printed, Hash(document.Id, number, printed)));
    }

    private static IEnumerable<PrintedValue> Printed(LifeFacts facts, PrintItem item, string number)
    {
        var name = item.Path.ToString();
        if (name == "number")
        {
            return [new PrintedValue(name, "编号", number)];
        }

        if (facts.Whole?.Charges[name] is { } charge && Billing.IsOff(facts.At(0), charge))
        {
            return [];
        }

        return facts.Find(item.Path.First)?.Rows is { } rows && item.Path.Names.Length == 1
            ? rows.Where(row => item.Where is null || ConditionEvaluator.Evaluate(item.Where, row) == Truth.True).OfType<LifeFacts>().SelectMany((row, at) => Row(row, item, at + 1))
            : [new PrintedValue(name, Titles.Of(facts, name), Slots.Text(facts, name) ?? "")];
    }

    private static IEnumerable<PrintedValue> Row(LifeFacts row, PrintItem item, int ordinal)
    {
        var columns = item.Columns.IsEmpty ? [.. row.Type?.Fields.Ids ?? []] : item.Columns;
        return columns.Select(column => new PrintedValue($"{item.Path}.{ordinal}.{column}", Titles.Of(row, column), Slots.Text(row, column) ?? ""));
    }

    private static string Hash(string document, string number, IEnumerable<PrintedValue> printed)
    {
        var text = string.Join('\n', printed.Select(value => $"{value.Name}\t{value.Text}").Prepend($"{document}\t{number}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
