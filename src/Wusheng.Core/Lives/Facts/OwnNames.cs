using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Counting;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>The names of one place: its fields, rows, seats, steps, clocks, and what every place has.</summary>
internal static class OwnNames
{
    internal static Fact? Find(LifeFacts facts, string name)
    {
        var (type, part) = (facts.Type, facts.Part);
        if (type?.Fields[name] is { } field)
        {
            return new FieldFact(facts, field);
        }

        return type?.Rows[name] is { } rows ? new RowsFact(facts, rows.Id)
            : type?.Seats.Has(name) == true ? new SeatFact(facts, name)
            : type?.Clocks[name] is { } clock ? new ClockFact(facts, clock)
            : type?.Steps.Has(name) == true ? new StepFact(facts, part.Moments.GetValueOrDefault(name), GuideFacts.Find(facts, name))
            : Common(facts, name, part);
    }

    private static Fact? Common(LifeFacts facts, string name, Part part) => name switch
    {
        "state" => new ValueFact(part.State.Length == 0 ? null : new Value.Word(part.State)),
        "opened" => new MomentFact(facts, part.Moments.GetValueOrDefault("opened"), valued: true),
        "number" => new ValueFact(facts.Row == 0 ? new Value.Text(facts.Life.Number) : new Value.Number(part.Ordinal)),
        _ when facts is { Row: 0, Life.Kind: LifeKind.Inspection } && facts.Pack?.Inspections[facts.Life.Type] is { } round => OfRound(facts, round, name),
        _ when facts.Row != 0 && facts.Pack?.Norms[name] is { } norm && NormVerdict.IsFor(norm, facts) => new NormFact(facts, norm),
        _ => null,
    };

    private static Fact? OfRound(LifeFacts facts, Inspection round, string name) => name switch
    {
        "score" => new ValueFact(Scoring.Total(facts) is { } score ? new Value.Number(score) : null),
        "passed" => new ValueFact(round.Pass is { } pass && Scoring.Total(facts) is { } score ? new Value.YesNo(score >= pass) : null),
        _ => round.Topics[name] is { } topic ? new TopicFact(facts, topic) : null,
    };
}

/// <summary>What a life has beside its own names: links, people, papers, money, site, parameters.</summary>
internal static class LifeNames
{
    internal static Fact? Find(LifeFacts facts, string name) =>
        People(facts, name) ?? Things(facts, name) ?? Linked(facts, name) ?? Known(facts, name);

    private static Fact? People(LifeFacts facts, string name) => name switch
    {
        "me" => new PersonFact(facts, facts.Me),
        "first" => new PersonFact(facts, facts.Life.First),
        "owner" => new SeatFact(facts.At(0), "owner"),
        "customer" => new ThingFact(facts, "customer", CustomerKey(facts)),
        _ => null,
    };

    private static Fact? Things(LifeFacts facts, string name) => name switch
    {
        "site" => new SiteFact(facts.World, facts.Pack, facts.World.Site(facts.Life.Site), facts.Now),
        "bill" => new BillFact(facts),
        "case" => new PlaceFact(facts),
        "drill" => new ValueFact(new Value.YesNo(facts.Life.Drill)),
        "channel" => new ValueFact(new Value.Word(facts.Life.Channel)),
        "paused" => new ValueFact(facts.Life.HeldFor is { } reason ? new Value.Text(reason) : null),
        "branch" => new BranchesFact(facts),
        _ when TalkFigures.Names.Contains(name) && facts.Life.Kind == LifeKind.Contact => new ValueFact(facts.Hearing.Figure(name)),
        "lull" when facts.Life.Kind == LifeKind.Contact => new LullsFact(facts),
        "waiting" => new LivesFact(facts, WaitingContacts(facts)),
        "other" => new LinkFact(facts, Beside.Of(facts)),
        "asset" => new ThingFact(facts, "asset", facts.Find("asset")?.Value is Value.Text key ? key.Content : ""),
        _ => null,
    };

    private static Fact? Linked(LifeFacts facts, string name)
    {
        if (facts.Life.Links.TryGetValue(name, out var links))
        {
            return new LinkFact(facts, [.. links.Select(link => link.Life)]);
        }

        return name == "origin" ? new LinkFact(facts, facts.Life.Origin is { } origin ? [origin] : [])
            : name == BuiltIn.Commitment || LinkNames.Of(facts.Whole).Contains(name) ? new LinkFact(facts, [])
            : null;
    }

    private static Fact? Known(LifeFacts facts, string name)
    {
        if (facts.Life.Parameters.TryGetValue(name, out var pinned))
        {
            return new ValueFact(pinned);
        }

        var pack = facts.Pack;
        return pack?.Documents.Has(name) == true ? new DocumentFact(facts, name)
            : pack?.Parameters[name] is { } parameter ? new ValueFact(parameter.Is)
            : pack?.Indicators[name] is { } indicator ? new IndicatorFact(facts.World, facts.Life.Site, pack, indicator, IndicatorFact.ScopeOf(indicator, FigureRecords.PersonOf(facts.World, facts.Life), facts.Life.OpenedAt, facts.Zone), facts.Now)
            : pack?.Norms[name] is { } norm ? new NormFact(facts, norm)
            : GuideFacts.Find(facts, name) is { } guided ? guided
            : pack?.Lines[name] is { } line ? new LineFact(facts, line)
            : facts.Life.Parts[0].Moments.TryGetValue(name, out var moment) ? new MomentFact(facts, moment)
            : BuiltIn.ContactMoments.Contains(name) && facts.Life.Kind == LifeKind.Contact ? new MomentFact(facts, null)
            : Charged(facts, name) as Fact ?? Priced(facts, name);
    }

    private static ValueFact? Charged(LifeFacts facts, string name) =>
        facts.Type?.Charges.Has(name) == true ? new ValueFact(Billing.Amount(facts, name)) : null;

    private static PriceListFact? Priced(LifeFacts facts, string name) =>
        facts.Pack?.Prices[name] is { } list ? new PriceListFact(facts, list) : null;

    private static string CustomerKey(LifeFacts facts) =>
        facts.Life.Whole.Fields.GetValueOrDefault(BuiltIn.Customer)?.Value switch { Value.Thing thing => thing.Key, Value.Text text => text.Content, _ => "" };

    private static IEnumerable<Life> WaitingContacts(LifeFacts facts) =>
        facts.World.OpenOf(facts.Life.Site, "contact").Where(contact => contact.State == "waiting" && contact.Id != facts.Life.Id);
}
