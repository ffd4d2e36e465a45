using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Shapes;

/// <summary>A life, or a row within one, as a place: its own names first, then the row's parent's, then the pack's.</summary>
internal sealed class LifeShapes(PackShapes pack, LifeType life, LifeShapes? parent) : IShapes
{
    private readonly Dictionary<string, LifeShapes> _rows = [];
    private readonly LifeLinks _links = new(pack.Pack, life);

    public LifeType Life => life;

    public IEnumerable<string> Names => [.. OwnNames, .. parent?.Names ?? pack.Names];

    /// <summary>What the life itself writes, with what the engine gives it.</summary>
    public IEnumerable<string> OwnNames =>
    [
        .. life.Fields.Ids, .. life.Rows.Ids, .. life.Seats.Ids, .. life.Steps.Ids, .. life.Clocks.Ids, .. life.Charges.Ids, .. life.Forms.Ids,
        .. _links.Names, .. _links.Documents, .. BuiltInShapes.Names(life.Kind),
    ];

    public IEnumerable<string> Sayings => pack.Sayings;

    public IEnumerable<string> LifeTypes => pack.LifeTypes;

    public FactShape? Find(string name) => Own(name) ?? parent?.Find(name) ?? pack.Find(name);

    /// <summary>A name of this life itself, without the pack's and the parent's.</summary>
    public FactShape? Own(string name) =>
        life.Fields[name] is { } field ? Field(field)
        : life.Rows.Has(name) ? Linked(Row(name)!, list: true)
        : life.Seats.Has(name) ? Seat
        : life.Steps[name] is { } step ? Step(step)
        : life.Clocks.Has(name) ? Shape.Clock
        : life.Charges.Has(name) ? Shape.Open
        : _links.Types(name) is { Length: > 0 } types ? Link(types)
        : _links.Documents.Contains(name) || life.Forms.Has(name) ? Shape.Document
        : BuiltIns(name);

    public LifeShapes? Row(string name)
    {
        if (!_rows.TryGetValue(name, out var row) && life.Rows[name] is { } type)
        {
            _rows[name] = row = new LifeShapes(pack, type, this);
        }

        return row;
    }

    public IShapes? LifeType(string type) => pack.LifeType(type);

    public bool HasSaying(string id) => pack.HasSaying(id);

    /// <summary>Behind a dot a state's name is the moment it was reached (<c>visit.missed</c>, <c>other.closed</c>).</summary>
    private FactShape? Seen(string name) => Own(name) ?? Shape.MomentMember(name) ?? (life.States.Has(name) ? Shape.Moment : null);

    /// <summary>Another life seen through a name: what it answers behind a dot, and its rows or newest ones as a list.</summary>
    public static FactShape Linked(LifeShapes place, bool list) => new(ValueKind.Unknown, [])
    {
        OpenWords = true,
        Rows = list ? place : null,
        Member = place.Seen,
        MemberNames = () => place.OwnNames,
    };

    private FactShape? BuiltIns(string name) => name switch
    {
        "state" when life.States.Count > 0 => Shape.With(new FactShape(ValueKind.Word, [.. life.States.Ids]), Shape.MomentMember, ["at", "by"]),
        "state" => Shape.Open,
        "our" when parent is not null => Linked(parent, list: false),
        "next" or "previous" when life.Opening.Every is not null => Linked(this, list: false),
        BuiltIn.Commitment => Linked(pack.Place(BuiltIn.CommitmentType), list: true),
        _ => BuiltInShapes.Find(name, life.Kind) ?? GuideShapes.Find(pack.Pack, life, name),
    };

    /// <summary>What was given with a step is read behind its name too (<c>hold.reason</c>).</summary>
    private FactShape Step(StepType step) => Shape.Moment with
    {
        Member = name => Shape.MomentMember(name)
            ?? (step.Asks.Contains(name) || step.Offers.Contains(name) ? Own(name) ?? Shape.Open : life.Kind == LifeKind.Contact ? Shape.Open : null),
    };

    private FactShape Seat => new(ValueKind.Person, [])
    {
        OpenWords = true,
        Member = name => name is "received" or "accepted" or "declined" ? Shape.Moment
            : pack.Type(name) is { } type ? Linked(pack.Place(type), list: true)
            : Shape.Open,
    };

    private FactShape Field(FieldType field)
    {
        var shape = FieldShape.Of(field.Kind, field.Choices);
        return field switch
        {
            { Kind: FieldKind.Case, Of: { } of } when pack.Type(of) is { } type => Link([type]),
            { Kind: FieldKind.Row, Of: { } of } when (Row(of) ?? parent?.Row(of)) is { } row => Linked(row, list: false),
            _ => shape,
        };
    }

    private FactShape Link(LifeType[] types)
    {
        var places = types.Select(pack.Place).ToList();
        return new FactShape(ValueKind.Unknown, [])
        {
            OpenWords = true,
            Rows = places[0],
            Member = name => places.Select(place => place.Seen(name)).FirstOrDefault(found => found is not null),
            MemberNames = () => places.SelectMany(place => place.OwnNames),
        };
    }
}
