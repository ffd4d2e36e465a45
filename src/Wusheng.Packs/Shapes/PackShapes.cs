using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Shapes;

/// <summary>The pack as a place: parameters, indicators, price lists, types of lives, the site.</summary>
internal sealed class PackShapes(Pack pack) : IShapes
{
    private static readonly string[] _outside = ["site", "customer", "asset", "unit", "person", "me"];
    private readonly Dictionary<LifeType, LifeShapes> _lives = new(ReferenceEqualityComparer.Instance);

    public Pack Pack => pack;

    public IEnumerable<string> Names =>
        [.. pack.Parameters.Ids, .. pack.Indicators.Ids, .. pack.Prices.Ids, .. LifeTypes, .. pack.Calendars.Ids, .. _outside];

    public IEnumerable<string> Sayings => pack.Sayings.Ids.Concat(SpokenLines).Distinct();

    public IEnumerable<string> LifeTypes => [.. pack.Cases.Ids, .. pack.Contacts.Ids, .. pack.Things.Ids, .. pack.Inspections.Ids, .. pack.Courses.Ids, BuiltIn.Commitment];

    private IEnumerable<string> SpokenLines => pack.Lines.Ids
        .Concat(pack.Guides.SelectMany(guide => guide.Steps.Concat(guide.Branches.SelectMany(branch => branch.Steps))).Select(step => step.Id));

    public FactShape? Find(string name)
    {
        if (pack.Parameters[name] is { } parameter)
        {
            return ParameterShape(parameter);
        }

        if (pack.Prices[name] is { } prices)
        {
            return Shape.With(Shape.Open, item => prices.Items.Has(item) ? Shape.Of(ValueKind.Money) : Type(name) is null ? null : Shape.Open, [.. prices.Items.Ids]);
        }

        return pack.Indicators.Has(name) || pack.Calendars.Has(name) || _outside.Contains(name) ? Shape.Open
            : Type(name) is { } type ? LifeShapes.Linked(Place(type), list: true)
            : null;
    }

    public IShapes? LifeType(string type) => Type(type) is { } life ? Place(life) : null;

    // "says noMore after" may speak of a line or a guide's step as well as of a saying.
    public bool HasSaying(string id) => pack.Sayings.Has(id) || SpokenLines.Contains(id);

    public LifeType? Type(string id) => Grammar.Type(pack, id);

    public LifeShapes Place(LifeType life)
    {
        if (!_lives.TryGetValue(life, out var place))
        {
            _lives[life] = place = new LifeShapes(this, life, null);
        }

        return place;
    }

    private static FactShape ParameterShape(Parameter parameter) => parameter switch
    {
        { Choices.IsEmpty: false } => new FactShape(ValueKind.Word, [.. parameter.Choices.Select(choice => choice.Key)]),
        _ => parameter.Is switch
        {
            Value.Number => Shape.Of(ValueKind.Number),
            Value.Money => Shape.Of(ValueKind.Money),
            Value.Duration => Shape.Of(ValueKind.Duration),
            Value.WorkingDays => Shape.Of(ValueKind.WorkingDays),
            Value.YesNo => new FactShape(ValueKind.YesNo, ["yes", "no", "on", "off"]),
            Value.Day => Shape.Of(ValueKind.Day),
            _ => Shape.Open,
        },
    };
}
