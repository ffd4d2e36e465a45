using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Rows: new ones, and the one that people mean by a number or by its words.</summary>
internal static class Growing
{
    internal static int Add(Working work, LifeId id, int parent, LifeType rows)
    {
        var life = work.Life(id);
        var number = life.Parts.Count;
        work.Tell(id, new RowAdded(number, parent, rows.Id, life.RowsOf(rows.Id, parent).Count() + 1, rows.FirstState));
        return number;
    }

    /// <summary>The row type of that name here or above, and the part its rows belong to.</summary>
    internal static (LifeType? Rows, int Parent) Home(LifeFacts facts, string name) =>
        facts.Type?.Rows[name] is { } own ? (own, facts.Row)
        : facts.Row == 0 ? (null, 0)
        : Home(facts.At(facts.Part.Parent), name);

    internal static int? Find(LifeFacts facts, LifeType rows, string selector)
    {
        var all = facts.Life.RowsOf(rows.Id, facts.Row).ToList();
        var meant = int.TryParse(selector, out var ordinal)
            ? all.Where(row => row.Ordinal == ordinal).ToList()
            : [.. all.Where(row => row.Fields.Values.Any(answer => answer.Value is Value.Text text && text.Content == selector))];
        return meant is [var one] ? one.Number : null;
    }
}
