using System.Collections.Immutable;

using Microsoft.EntityFrameworkCore;

using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;
using Wusheng.Web.Components;
using Wusheng.Web.House;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Counter;

/// <summary>
/// Who is expected today. Which cases are appointments the pack says: those a visit may come from (<c>opens: { from: [visit, …] }</c>)
/// that hold a slot or a time.
/// </summary>
internal sealed class AppointmentReading(CallerSight sight, WushengDb db)
{
    private const int Most = 200;

    public async Task<ImmutableArray<Appointment>> ReadAsync(Site site, Viewer viewer, DateTimeOffset midnight, CancellationToken cancel)
    {
        var types = sight.Ask((world, _) => Types(world, site.Id));
        if (types.Count == 0)
        {
            return [];
        }

        var cases = await db.Lives.AsNoTracking().Where(row => row.Site == site.Id && types.Contains(row.Type) && !row.Ended).SeenBy(viewer).OrderBy(row => row.Id).Take(Most).ToListAsync(cancel);
        var ids = cases.Select(row => row.Id).ToList();
        var came = (await db.Lives.AsNoTracking().Where(row => row.Type == Visits.Type && row.Origin != null && ids.Contains(row.Origin)).SeenBy(viewer).ToListAsync(cancel)).ToLookup(row => row.Origin);
        return sight.Ask((world, _) =>
            (from row in cases
             let life = world.Find(new LifeId(row.Id))
             where life is not null
             let time = Time(world, life)
             where time >= midnight && time < midnight.AddDays(1)
             orderby time
             select new Appointment(row, PackWords.Of(world.Pack(life.Pack), life.Type), time.Value, came[row.Id].LastOrDefault()?.Id)).ToImmutableArray());
    }

    /// <summary>What a case hands to the visit it leads to: its answers of the same name and kind.</summary>
    public ImmutableDictionary<string, Given> Handed(string id, Caller caller, string site) => sight.Of(id, caller, (world, life) =>
        (from field in Visits.TypeAt(world, site)?.Fields ?? Named<FieldType>.None
         where field.Is is null && Grammar.Type(world.Pack(life.Pack), life.Type)?.Fields[field.Id]?.Kind == field.Kind
         let text = Text(life.Whole.Fields.GetValueOrDefault(field.Id)?.Value)
         where text is not null
         select (field.Id, text)).ToImmutableDictionary(each => each.Id, each => (Given)each.text)) ?? ImmutableDictionary<string, Given>.Empty;

    private static List<string> Types(IWorld world, string site) =>
        [.. (Visits.TypeAt(world, site)?.Opening.From ?? []).Where(name => world.PackFor(site, name) is { } pack && Grammar.Type(pack, name) is { Kind: LifeKind.Case } type && type.Fields.Any(IsTime))];

    private static DateTimeOffset? Time(IWorld world, Life life) => (Grammar.Type(world.Pack(life.Pack), life.Type)?.Fields ?? Named<FieldType>.None).Where(IsTime)
        .Select(field => life.Whole.Fields.GetValueOrDefault(field.Id)?.Value switch { Value.Slot slot => slot.Start, Value.Moment moment => moment.At, _ => (DateTimeOffset?)null })
        .FirstOrDefault(time => time is not null);

    private static bool IsTime(FieldType field) => field is { Kind: Core.Packs.FieldKind.Slot or Core.Packs.FieldKind.Time, Is: null };

    private static string? Text(Value? value) => value switch { Value.Text text => text.Content, Value.Thing thing => thing.Key, Value.Word word => word.Key, _ => null };
}
