using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>From what is written (<c>F.point.2.planPoint</c>) to the act the engine is asked.</summary>
internal sealed class ActReading(MemoryWorld world, Places places)
{
    public (Act? Act, Said? Wrong) Read(ImmutableArray<string> names, ImmutableDictionary<string, Given> given, string? by)
    {
        var (found, wrong) = PlaceWalk.Go(places, names);
        if (found is null)
        {
            return (null, wrong);
        }

        var type = places.TypeAt(found.Place);
        var with = WithValues.Of(places, type, found.Place, given);
        var rest = found.Rest is ["receive" or "accept"] && !type.Steps.Has(found.Rest[0]) && SeatOf(found.Place, by) is { } seat ? found.Rest.Insert(0, seat) : found.Rest;
        return Of(found.Place, type, rest, with) is { } act ? (act, null) : (null, Unknown(type, found));
    }

    private Act? Of(Place at, LifeType type, ImmutableArray<string> rest, ImmutableDictionary<string, Given> with) => rest switch
    {
        [var step] when type.Steps.Has(step) => new TakeStep(at.Life, at.Row, step, with),
        [var kind, "add"] when type.Rows.Has(kind) => new AddRow(at.Life, at.Row, kind, with),
        [var kind, "all"] when type.Rows.Has(kind) => new FillRows(at.Life, kind, null, with),
        [var kind, "all", var step] when type.Rows[kind] is { } row && row.Steps.Has(step) => new FillRows(at.Life, kind, step, with),
        [var seat, "receive"] when type.Seats.Has(seat) || seat is "owner" => new Receive(at.Life, at.Row, seat),
        [var seat, "accept"] when type.Seats.Has(seat) => new Accept(at.Life, at.Row, seat),
        _ => OfContact(at, type, rest, with) ?? (rest is [var verb] ? GeneralActs.Of(places, at, type, verb, with) : null),
    };

    private string? SeatOf(Place at, string? person) =>
        places.LifeAt(at).Parts[at.Row].Seats.FirstOrDefault(seat => seat.Value.Person == person).Key;

    private Act? OfContact(Place at, LifeType type, ImmutableArray<string> rest, ImmutableDictionary<string, Given> with)
    {
        var guides = Guides.Of(world.Pack(places.LifeAt(at).Pack), type);
        return rest switch
        {
            [var moment] when type.Kind == LifeKind.Contact && BuiltIn.ContactMoments.Contains(moment) => new Report(at.Life, moment, with),
            ["branch"] when with.Text("branch") is { } branch => new EnterBranch(at.Life, branch),
            ["transcript"] => new Speak(at.Life, TalkReading.Turns(with.GetValueOrDefault("talk"))),
            [var step] when guides.Any(guide => guide.Steps.Has(step)) => new DoGuideStep(at.Life, null, step, with),
            [var branch] when guides.Any(guide => guide.Branches.Has(branch)) => new EnterBranch(at.Life, branch),
            [var branch, var step] when guides.Any(guide => guide.Branches[branch]?.Steps.Has(step) == true) => new DoGuideStep(at.Life, branch, step, with),
            _ => null,
        };
    }

    private Said Unknown(LifeType type, Reached found)
    {
        var name = string.Join('.', found.Rest);
        var known = type.Steps.Ids.Concat(type.Rows.Ids.Select(row => row + ".add")).Concat(type.Seats.Ids.Select(seat => seat + ".receive"))
            .Concat(GeneralActs.Verbs).Concat(Guides.Of(world.Newest, type).SelectMany(guide => guide.Branches.Ids));
        return Nearness.Of(name, known) is { } near
            ? new Said($"“{type.Title}”上没有“{name}”这件事；是“{near}”吗？", $"'{name}' is nothing that can be done to {type.Id}; is it '{near}'?")
            : new Said($"“{type.Title}”上没有“{name}”这件事。", $"'{name}' is nothing that can be done to {type.Id}.");
    }
}
