namespace Wusheng.Web.Features.Cases;

/// <summary>
/// Follows a case through those of its own kind it names or is named by (a field of type case of the same kind): a new round of an order
/// and the round before it.
/// </summary>
internal sealed class ChainReading(CallerSight sight, WushengDb db)
{
    private const int Longest = 12;

    public async Task<ImmutableArray<LifeRow>> ReadAsync(CaseSheet sheet, Caller caller, CancellationToken cancel)
    {
        var names = sheet.Type.Fields.Where(field => field is { Kind: FieldKind.Case, Is: null } && field.Of == sheet.Type.Id).Select(field => field.Id).ToList();
        if (names.Count == 0)
        {
            return [];
        }

        var ids = await WalkAsync(sheet, names, cancel);
        if (ids.Count < 2)
        {
            return [];
        }

        var rows = await db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id)).SeenBy(sight.ViewerOf(caller).Viewer).ToListAsync(cancel);
        return [.. ids.Select(id => rows.FirstOrDefault(row => row.Id == id)).OfType<LifeRow>()];
    }

    private async Task<List<string>> WalkAsync(CaseSheet sheet, List<string> names, CancellationToken cancel)
    {
        var ids = new List<string> { sheet.Life.Id.Text };
        for (var before = names.Select(name => (sheet.Life.Whole.Fields.GetValueOrDefault(name)?.Value as Value.Life)?.Id).FirstOrDefault(id => id is not null);
            before is not null && ids.Count < Longest && !ids.Contains(before);
            before = await BeforeAsync(before, names, cancel))
        {
            ids.Insert(0, before);
        }

        for (var after = await AfterAsync(ids[^1], sheet.Type.Id, names, cancel); after is not null && ids.Count < 2 * Longest && !ids.Contains(after); after = await AfterAsync(after, sheet.Type.Id, names, cancel))
        {
            ids.Add(after);
        }

        return ids;
    }

    private Task<string?> BeforeAsync(string life, List<string> names, CancellationToken cancel) =>
        db.Fields.AsNoTracking().Where(field => field.Life == life && names.Contains(field.Field)).OrderBy(field => field.Field).Select(field => (string?)field.Value).FirstOrDefaultAsync(cancel);

    private Task<string?> AfterAsync(string life, string type, List<string> names, CancellationToken cancel) =>
        db.Fields.AsNoTracking().Where(field => field.Value == life && field.Type == type && names.Contains(field.Field)).OrderBy(field => field.Life).Select(field => (string?)field.Life).FirstOrDefaultAsync(cancel);
}
