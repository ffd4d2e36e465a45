using System.Collections;
using System.Reflection;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Changes;

/// <summary>Walks two compiled packs side by side, property by property, so that nothing they say can be left out.</summary>
internal sealed class DiffWalk(Pack before, Pack after)
{
    private static readonly HashSet<string> _skipped = ["EqualityContract", "Version", "File", "Line", "FirstState", "BySystem", "English", "Id"];
    private readonly ImmutableArray<Difference>.Builder _found = ImmutableArray.CreateBuilder<Difference>();
    private readonly Bearings _bearings = new(before, after);
    private readonly (ElementNames Before, ElementNames After) _names = (new(before), new(after));

    public ImmutableArray<Difference> Found => _found.ToImmutable();

    public void Properties(object one, object other, Trail trail)
    {
        foreach (var property in one.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod?.IsStatic == false && !_skipped.Contains(property.Name)))
        {
            Compare(property, property.GetValue(one), property.GetValue(other), trail);
        }
    }

    private void Compare(PropertyInfo property, object? one, object? other, Trail trail)
    {
        if (IsNamed(property.PropertyType))
        {
            Elements(property.Name, (IEnumerable)one!, (IEnumerable)other!, trail);
        }
        else if (one is LifeType or Opening && other is not null)
        {
            Properties(one, other, trail.Into(property.Name) with { Owners = trail.Owners.Add(other) });
        }
        else if (Spelling.Of(one) is var was && Spelling.Of(other) is var isNow && was != isNow)
        {
            Tell(property.Name, one, other, Spelling.Apart(one, other) ?? new Change(was, isNow, IsList: false), trail);
        }
    }

    private static bool IsNamed(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Named<>);

    private void Elements(string property, IEnumerable one, IEnumerable other, Trail trail)
    {
        var (before, after) = (ById(one), ById(other));
        foreach (var (id, element) in before)
        {
            if (after.TryGetValue(id, out var next))
            {
                Properties(element, next, trail.Into(property, next, _names.After));
            }
            else
            {
                Whole(property, element, trail, gone: true);
            }
        }

        after.Where(each => !before.ContainsKey(each.Key)).ToList().ForEach(each => Whole(property, each.Value, trail, gone: false));
    }

    private static OrderedDictionary<string, object> ById(IEnumerable elements)
    {
        var byId = new OrderedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var element in elements.Cast<INamed>())
        {
            byId[element.Id] = element;
        }

        return byId;
    }

    private void Whole(string property, object element, Trail trail, bool gone)
    {
        var inside = trail.Into(property, element, gone ? _names.Before : _names.After);
        var bearing = Bearings.OfWhole(property, gone);
        var (zh, en) = gone ? ("去掉", "removed") : ("新增", "added");
        _found.Add(new Difference(bearing, inside.Path, $"{inside.Zh}：{zh}", $"{inside.En}: {en}") { Owners = gone ? trail.Owners : inside.Owners, Property = property, WhereZh = inside.Zh, WhereEn = inside.En });
    }

    private void Tell(string property, object? one, object? other, Change change, Trail trail)
    {
        var (zh, en) = Labels.Of(property);
        var bearing = _bearings.Of(trail.Owners.IsEmpty ? after : trail.Owners[^1], property, one, other);
        _found.Add(new Difference(bearing, trail.Into(property).Path, $"{Lead(trail.Zh)}{zh}：{change.Zh}", $"{Lead(trail.En)}{en}: {change.En}")
        {
            Owners = trail.Owners,
            Property = property,
            WhereZh = $"{Lead(trail.Zh)}{zh}",
            WhereEn = $"{Lead(trail.En)}{en}",
            Was = change.Was,
            Now = change.Now,
        });
    }

    private static string Lead(string trail) => trail.Length == 0 ? "" : trail + " › ";
}
