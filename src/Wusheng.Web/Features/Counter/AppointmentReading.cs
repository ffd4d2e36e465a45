namespace Wusheng.Web.Features.Counter;

/// <summary>
/// Who is expected today. Which cases are appointments the pack says: those a visit names when it is opened (a field of type case among
/// its <c>opens</c>) that hold a slot or a time.
/// </summary>
internal sealed class AppointmentReading(CallerSight sight, WushengDb db)
{
    private const int Most = 200;

    public async Task<ImmutableArray<Appointment>> ReadAsync(Site site, Viewer viewer, DateTimeOffset midnight, CancellationToken cancel)
    {
        var named = sight.Ask((world, _) => Named(world, site.Id).ToList());
        var (types, names) = (named.Select(field => field.Of!).Distinct().ToList(), named.Select(field => field.Id).Distinct().ToList());
        if (types.Count == 0)
        {
            return [];
        }

        var cases = await db.Lives.AsNoTracking().Open().Where(row => row.Site == site.Id && types.Contains(row.Type)).SeenBy(viewer).OrderBy(row => row.Id).Take(Most).ToListAsync(cancel);
        var ids = cases.Select(row => row.Id).ToList();
        var came = (await (from field in db.Fields.AsNoTracking().Where(field => ids.Contains(field.Value) && names.Contains(field.Field) && field.Site == site.Id && field.Type == Visits.Type)
                           join row in db.Lives.AsNoTracking().SeenBy(viewer) on field.Life equals row.Id
                           orderby row.Id
                           select new { field.Value, row.Id }).ToListAsync(cancel)).ToLookup(each => each.Value, each => each.Id);
        return sight.Ask((world, _) =>
            (from row in cases
             let life = world.Find(new LifeId(row.Id))
             where life is not null
             let time = Time(world, life)
             where time >= midnight && time < midnight.AddDays(1)
             orderby time
             select new Appointment(row, PackWords.Of(world.Pack(life.Pack), life.Type), time.Value, came[row.Id].LastOrDefault())).ToImmutableArray());
    }

    /// <summary>What a case hands to the visit it leads to: itself, its answers of the same name and kind, and the customer's name.</summary>
    public ImmutableDictionary<string, Given> Handed(string id, Caller caller, string site) => sight.Of(id, caller, (world, life) =>
        (from field in Visits.TypeAt(world, site)?.Fields ?? Named<FieldType>.None
         where field.Is is null && Grammar.Type(world.Pack(life.Pack), life.Type)?.Fields[field.Id]?.Kind == field.Kind
         let text = Text(life.Whole.Fields.GetValueOrDefault(field.Id)?.Value)
         where text is not null
         select (field.Id, text)).Concat(Own(world, life, site)).DistinctBy(each => each.Id).ToImmutableDictionary(each => each.Id, each => (Given)each.text)) ?? ImmutableDictionary<string, Given>.Empty;

    private static IEnumerable<(string Id, string text)> Own(IWorld world, Life life, string site)
    {
        foreach (var field in Named(world, site).Where(field => field.Of == life.Type))
        {
            yield return (field.Id, life.Id.Text);
        }

        if (Personal(Visits.TypeAt(world, site)) is { } name && Personal(Grammar.Type(world.Pack(life.Pack), life.Type)) is { } theirs && Text(life.Whole.Fields.GetValueOrDefault(theirs.Id)?.Value) is { } called)
        {
            yield return (name.Id, called);
        }
    }

    private static FieldType? Personal(LifeType? type) => type?.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Text, Private: not null, Is: null });

    /// <summary>The fields by which a visit names the appointment it comes of.</summary>
    private static IEnumerable<FieldType> Named(IWorld world, string site) =>
        from type in new[] { Visits.TypeAt(world, site) }.OfType<LifeType>()
        from name in type.Opening.Asks.Concat(type.Opening.Offers).Distinct()
        let field = type.Fields[name]
        where field is { Kind: FieldKind.Case, Of: not null, Is: null }
        where world.PackFor(site, field.Of!) is { } pack && Grammar.Type(pack, field.Of!)?.Fields.Any(IsTime) == true
        select field;

    private static DateTimeOffset? Time(IWorld world, Life life) => (Grammar.Type(world.Pack(life.Pack), life.Type)?.Fields ?? Named<FieldType>.None).Where(IsTime)
        .Select(field => life.Whole.Fields.GetValueOrDefault(field.Id)?.Value switch { Value.Slot slot => slot.Start, Value.Moment moment => moment.At, _ => (DateTimeOffset?)null })
        .FirstOrDefault(time => time is not null);

    private static bool IsTime(FieldType field) => field is { Kind: FieldKind.Slot or FieldKind.Time, Is: null };

    private static string? Text(Value? value) => value switch { Value.Text text => text.Content, Value.Thing thing => thing.Key, Value.Word word => word.Key, _ => null };
}
