namespace Wusheng.Web.Features.Cases;

/// <summary>Giving many cases to another person: no step of a standard, but told before and decided for each case alone like one.</summary>
internal sealed class BulkOwner(CallerSight sight, CaseReading cases, WushengDb db)
{
    /// <summary>Stands where a step's name would; no step can be called so.</summary>
    public const string Step = "@owner";

    public static Act Act(LifeId life, IFormCollection form) => new Assign(life, 0, "owner", form["person"].ToString());

    /// <summary>What the engine would say of each; before somebody is chosen, whether the reader could have it.</summary>
    public IEnumerable<BulkLine> Lines(IEnumerable<CaseSheet> sheets, IFormCollection form, Caller caller)
    {
        var person = form["person"] is [{ Length: > 0 } chosen] ? chosen : caller.Person;
        foreach (var sheet in sheets)
        {
            var why = sight.Of(sheet.Life.Id.Text, caller, (world, life) => Engine.Do(world, new Assign(life.Id, 0, "owner", person), caller.Actor, sheet.Now)) is Decision.Refused refused ? refused.Why : [];
            yield return new BulkLine(sheet, why.Length == 0, [.. why.Select(fault => (fault.Sentence(), fault.Clause))]);
        }
    }

    /// <summary>With how many cases each of those has who could be chosen.</summary>
    public async Task<CaseSheet> AskedAsync(CaseSheet sheet, Caller caller, CancellationToken cancel)
    {
        var staff = sheet.Staff.Select(person => person.Id).ToList();
        var owned = await db.Lives.AsNoTracking().Open().Where(row => row.Kind == (int)LifeKind.Case && staff.Contains(row.Owner!))
            .GroupBy(row => row.Owner!).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        return sheet with { Loads = owned.ToImmutableDictionary(each => each.Key, each => each.Count), Talking = await cases.TalkingAsync(caller, cancel) };
    }
}
