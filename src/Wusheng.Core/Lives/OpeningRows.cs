using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Rows a life begins with: those of a page, or those of the life that opened it.</summary>
internal static class OpeningRows
{
    /// <summary>Rows that come from a page or from the opener.</summary>
    internal static void Fill(Working work, LifeId id, LifeType type)
    {
        foreach (var rows in type.Rows.Where(rows => rows.From is not null && !work.Life(id).RowsOf(rows.Id).Any()))
        {
            if (rows.From is { Page: { } page })
            {
                Paged(work, id, rows, page);
            }
            else if (rows.From is { Path: { } path } && Telling.Follow(work.Facts(id), path)?.Rows is not null)
            {
                var source = new WithValue(rows.Id, new Expression.Name(path), null);
                Handing.Values(work, id, 0, type, Handing.Read(work.Facts(id), [source]));
            }
        }
    }

    private static void Paged(Working work, LifeId id, LifeType rows, string page)
    {
        // A page the pack names but does not carry stands as one row: a gate over its rows must not open because nobody wrote it down.
        var items = work.Facts(id).Pack?.Pages[page]?.Items is { IsEmpty: false } written ? written : [new PageItem(rows.Title, null)];
        foreach (var item in items.Where(item => item.When is null || ConditionEvaluator.Evaluate(item.When, work.Facts(id)) == Truth.True))
        {
            var row = Growing.Add(work, id, 0, rows);
            if (rows.Fields.FirstOrDefault(field => field.Kind == FieldKind.Text) is { } text)
            {
                work.Own(id, new FieldSet(row, text.Id, new Value.Text(item.Title)));
            }
        }
    }
}
