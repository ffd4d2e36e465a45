using System.Globalization;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.Things;

/// <summary>What is known of customers, lines, units, cars from outside every case: kept in step by the systems that own it.</summary>
internal static class ThingsApi
{
    private const int LongestName = 128;

    internal sealed record Request(string Title, ImmutableDictionary<string, Given>? Facts = null);

    internal sealed record Answer(string Type, string Key, string Title, IReadOnlyDictionary<string, object?> Facts)
    {
        /// <param name="fields">What the standards in force say of the facts of such a thing.</param>
        public static Answer Of(ThingRow row, Func<string, FieldType?> fields, Caller caller) =>
            new(row.Type, row.Key, row.Title, StoredValues.Read(row.Facts).ToDictionary(fact => fact.Key, fact => ValueShown.Of(PersonalNumbers.For(caller, fields(fact.Key), fact.Value))));
    }

    public static void MapThings(this RouteGroupBuilder api)
    {
        var things = api.MapGroup("/things").WithTags("Things");
        things.MapGet("/{type}/{key}", GetAsync).WithSummary("What is known of one thing").Produces<Answer>();
        things.MapPut("/{type}/{key}", PutAsync).WithSummary("Say what is known of one thing").Produces<Answer>().Needs(Scope.Admin);
    }

    private static async Task<IResult> GetAsync(string type, string key, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        var house = sight.ViewerOf(caller).House;
        var known = sight.Ask((world, _) => Here.Of(house, caller.Person, null).Packs(world, house).Select(pack => pack.Things[type]).FirstOrDefault(each => each is not null));
        return await db.Things.AsNoTracking().FirstOrDefaultAsync(row => row.Type == type && row.Key == key, cancel) is { } row
            ? TypedResults.Ok(Answer.Of(row, name => known?.Fields[name], caller))
            : Faults.Unknown("thing", "项资料").ToProblem();
    }

    private static async Task<IResult> PutAsync(
        string type, string key, Body<Request> body, Caller caller, CallerSight sight, HouseStore house, CancellationToken cancel)
    {
        var facts = (body.Value.Facts ?? Given.Nothing).ToList();
        if (!sight.Ask((_, book) => Administrators.Is(book.People.GetValueOrDefault(caller.Person))))
        {
            return Faults.NotYours("只有管理员能改这些资料。", "Only an administrator changes these.").ToProblem();
        }

        if (type.Length > LongestName || key.Length > LongestName || body.Value.Title.Length > LongestName)
        {
            return Faults.Field("title", $"类型、编号和名称最多 {LongestName} 个字。", $"type, key and title hold at most {LongestName} characters.").ToProblem();
        }

        if (facts.FirstOrDefault(fact => fact.Value is not Given.Text) is { Key: { } wrong })
        {
            return Faults.Field($"facts.{wrong}", "应是一个值。", "must be a single value.").ToProblem();
        }

        var row = new ThingRow { Type = type, Key = key, Title = body.Value.Title, Facts = StoredValues.Write(facts.ToImmutableSortedDictionary(fact => fact.Key, fact => Of((Given.Text)fact.Value))) };
        await house.SaveAsync(row, cancel);
        return TypedResults.Ok(Answer.Of(row, _ => null, caller));
    }

    private static Value Of(Given.Text text) => text.Content switch
    {
        "yes" => new Value.YesNo(true),
        "no" => new Value.YesNo(false),
        _ when decimal.TryParse(text.Content, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && text.Content is not ['0', not '.', ..] => new Value.Number(number),
        _ => new Value.Text(text.Content),
    };
}
