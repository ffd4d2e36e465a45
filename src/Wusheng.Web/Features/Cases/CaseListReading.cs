using System.Collections.Immutable;

using Microsoft.EntityFrameworkCore;

using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Web.Components;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Cases;

/// <summary>Reads a page of the list: one query for the cases, one for their clocks, and the packs they stand on.</summary>
internal sealed class CaseListReading(CallerSight sight, WushengDb db, TimeProvider clock)
{
    private const int PerPage = 50;
    private const int MostMine = 200;
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(30);

    public async Task<ListSheet> ReadAsync(ListAsk ask, Caller caller, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (house, viewer) = sight.ViewerOf(caller);
        var page = ask.View switch
        {
            "mine" => new Page<LifeRow>(Within(ask, house, await db.MyCasesAsync(caller.Person, MostMine, cancel)), null),
            "soon" => Before(await db.CasesAsync(house, viewer, ask.Filter(), ask.Cursor, PerPage, cancel), now + Soon),
            _ => await db.CasesAsync(house, viewer, ask.Filter(), ask.Cursor, PerPage, cancel),
        };
        var ids = page.Items.Select(row => row.Id).ToList();
        var clocks = (await db.Clocks.AsNoTracking().Where(row => ids.Contains(row.Life)).ToListAsync(cancel)).ToLookup(row => row.Life);
        return sight.Ask((world, _) => Sheet(world, house, caller, ask, page, clocks, now));
    }

    private static ListSheet Sheet(IWorld world, HouseBook house, Caller caller, ListAsk ask, Page<LifeRow> page, ILookup<string, ClockRow> clocks, DateTimeOffset now)
    {
        var sites = house.People.GetValueOrDefault(caller.Person)?.Posts.SelectMany(post => house.Below(post.Site)).Distinct().ToList() ?? [];
        var packs = sites.SelectMany(house.InForce).Distinct().Select(world.Pack).OfType<Pack>().ToList();
        var types = packs.SelectMany(pack => pack.Cases.Select(type => PackWords.Of(pack, type.Id)!)).DistinctBy(words => words.Type.Id).ToList();
        var zone = sites.Select(site => house.Sites[site].Zone).FirstOrDefault() ?? TimeZoneInfo.Utc;
        return new ListSheet(
            [.. page.Items.Select(row => Line(world, house, row, clocks[row.Id]))],
            page.Next is { } next ? (ask with { After = next.ToString() }).Href : null,
            [.. types.Select(words => new FieldOption(words.Type.Id, words.Title))],
            [.. types.Where(words => ask.Type is null ? words.Type.Id == types[0].Type.Id : words.Type.Id == ask.Type).SelectMany(words => words.Type.States.Select(state => new FieldOption(state.Id, words.State(state.Id))))],
            [.. sites.Select(site => new FieldOption(site, house.Sites[site].Title))],
            house, zone, now);
    }

    private static ListLine Line(IWorld world, HouseBook house, LifeRow row, IEnumerable<ClockRow> clocks)
    {
        var pack = world.Pack(new PackVersion(row.PackId, row.PackSemantic, row.PackHash));
        var next = clocks.OrderBy(each => each.DueAt ?? DateTimeOffset.MaxValue).FirstOrDefault();
        var line = new ListLine(row, PackWords.Of(pack, row.Type), next, null, TimeSpan.Zero);
        return next?.DueAt is { } due && line.ClockType is { } type
            ? line with { WarnAt = Warn(pack, type, house.Sites.GetValueOrDefault(row.Site)?.Zone, due), Limit = due - next.StartedAt }
            : line;
    }

    private static DateTimeOffset? Warn(Pack? pack, ClockType type, TimeZoneInfo? zone, DateTimeOffset due)
    {
        var before = type.At.Where(entry => entry.Offset.IsBefore).Select(entry => entry.Offset).ToList();
        return before.Count == 0 || zone is null ? null : before.Min(offset => offset.From(Calendars.Of(pack, type.Calendar, zone), due));
    }

    private static List<LifeRow> Within(ListAsk ask, HouseBook house, List<LifeRow> mine) =>
    [
        .. from row in mine
           where row.Kind == (int)LifeKind.Case
           where (ask.Type ?? row.Type) == row.Type && (ask.State ?? row.State) == row.State
           where ask.Site is null || house.Below(ask.Site).Contains(row.Site)
           where ask.Q is null || row.Number.Contains(ask.Q, StringComparison.OrdinalIgnoreCase) || row.Title.Contains(ask.Q, StringComparison.OrdinalIgnoreCase)
           select row,
    ];

    private static Page<LifeRow> Before(Page<LifeRow> page, DateTimeOffset until) =>
        page.Items.Any(row => row.NextDue > until) ? new([.. page.Items.Where(row => row.NextDue <= until)], null) : page;
}
