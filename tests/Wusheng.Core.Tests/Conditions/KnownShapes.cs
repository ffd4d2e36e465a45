using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

internal sealed class KnownShapes : IShapes
{
    private readonly Dictionary<string, FactShape> _shapes = [];
    private readonly Dictionary<string, IShapes> _types = [];

    public IEnumerable<string> Names => _shapes.Keys;

    public ImmutableArray<string> KnownSayings { get; init; } = [];

    public IEnumerable<string> Sayings => KnownSayings;

    public IEnumerable<string> LifeTypes => _types.Keys;

    public KnownShapes With(string name, ValueKind kind, params string[] words) => With(name, new FactShape(kind, [.. words]));

    public KnownShapes With(string name, FactShape shape)
    {
        _shapes[name] = shape;
        return this;
    }

    public KnownShapes Link(string name, ValueKind kind, KnownShapes behind) =>
        With(name, new FactShape(kind, []) { Member = behind.Find, MemberNames = () => behind.Names });

    public KnownShapes Rows(string name, IShapes rows) => With(name, new FactShape(ValueKind.Life, []) { Rows = rows });

    public KnownShapes Type(string name, IShapes shapes)
    {
        _types[name] = shapes;
        return this;
    }

    public FactShape? Find(string name) => _shapes.GetValueOrDefault(name);

    public IShapes? LifeType(string type) => _types.GetValueOrDefault(type);

    public bool HasSaying(string id) => KnownSayings.Contains(id);
}
