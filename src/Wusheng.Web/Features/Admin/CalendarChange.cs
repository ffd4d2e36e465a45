using Wusheng.Packs;
using Wusheng.Web.Features.Packs;

namespace Wusheng.Web.Features.Admin;

/// <summary>A due time that another calendar would move.</summary>
internal sealed record MovedDue(string Life, string Number, string Clock, DateTimeOffset? Was, DateTimeOffset? Now);

/// <summary>What a list of holidays would do: the next version of the standard, and the due times that move.</summary>
/// <param name="Running">How many cases run under versions that would be moved.</param>
/// <param name="Stuck">How many of them cannot be moved.</param>
internal sealed record CalendarPreview(PackReading.Sound Next, ImmutableArray<MovedDue> Moved, int Running, int Stuck);

/// <summary>Brings a list of holidays into a standard as a version of its own, and the running cases with it.</summary>
internal sealed class CalendarChange(WushengDb db, CallerSight sight, PackShelf shelf, LifeStore lives, PackPublishing publishing, TimeProvider clock)
{
    /// <summary>More cases than this are not looked at one by one.</summary>
    private const int Most = 2000;

    /// <returns>Null when the list does not fit into the standard.</returns>
    public async Task<CalendarPreview?> PreviewAsync(string pack, CalendarRule rule, HolidayList list, Branch branch, CancellationToken cancel)
    {
        var rows = await db.Packs.AsNoTracking().Where(row => row.PackId == pack).ToListAsync(cancel);
        var hash = branch.Sites.SelectMany(branch.House.InForce).First(version => version.Id == pack).Hash;
        var content = PackRoom.ContentOf(rows.First(row => row.Hash == hash))!;
        if (PackCompiler.Compile(list.Into(content, hash, rule, rows.Select(row => row.Semantic).ToHashSet())) is not PackReading.Sound next)
        {
            return null;
        }

        shelf.Keep(next.Pack);
        var running = await RunningAsync(pack, branch, cancel);
        var tried = running.Select(id => Try(id, next.Pack.Version, branch.Me)).ToList();
        return new CalendarPreview(next, [.. tried.OfType<ImmutableArray<MovedDue>>().SelectMany(moved => moved).OrderBy(moved => moved.Was)], running.Count, tried.Count(moved => moved is null));
    }

    /// <summary>Puts the version in force wherever its standard is in the branch, and moves what runs.</summary>
    public async Task ApplyAsync(CalendarPreview preview, Branch branch, CancellationToken cancel)
    {
        var version = preview.Next.Pack.Version;
        foreach (var site in branch.Sites.Where(site => branch.House.Publications[site].Any(each => each.Pack.Id == version.Id)).DefaultIfEmpty(branch.Tops.First().Id).ToList())
        {
            await publishing.PublishAsync(preview.Next, site, branch.Me, cancel);
        }

        foreach (var id in await RunningAsync(version.Id, branch, cancel))
        {
            await lives.ActAsync(new MovePack(new LifeId(id), version), new Actor(branch.Me, "desk"), ActContext.None, cancel);
        }
    }

    private Task<List<string>> RunningAsync(string pack, Branch branch, CancellationToken cancel)
    {
        var sites = branch.Sites.ToList();
        return db.Lives.AsNoTracking().OpenOfAnyKind().Where(row => row.PackId == pack && sites.Contains(row.Site)).OrderBy(row => row.Id).Select(row => row.Id).Take(Most).ToListAsync(cancel);
    }

    /// <summary>The due times that would move; null when the case cannot be moved at all.</summary>
    private ImmutableArray<MovedDue>? Try(string id, PackVersion to, string me) => sight.Ask((world, _) =>
        world.Find(new LifeId(id)) is { } life && Engine.Do(world, new MovePack(life.Id, to), new Actor(me, "desk"), clock.GetUtcNow()) is Decision.Happened { Changes: var changes }
            ? Compared(life, changes.SelectMany(change => change.Events).Where(happened => happened.Life == life.Id).Select(happened => happened.Event).OfType<ClockMoved>(), PackWords.Of(world.Pack(life.Pack), life.Type))
            : (ImmutableArray<MovedDue>?)null);

    private static ImmutableArray<MovedDue> Compared(Life life, IEnumerable<ClockMoved> moves, PackWords? words) =>
    [
        .. from moved in moves
           let was = life.Parts.GetValueOrDefault(moved.Row)?.Clocks.GetValueOrDefault(moved.Clock)
           where was is not null && was.Due != moved.Due
           select new MovedDue(life.Id.Text, life.Number, words?.Part(life, moved.Row).Any(moved.Clock) ?? moved.Clock, was.Due, moved.Due),
    ];
}
