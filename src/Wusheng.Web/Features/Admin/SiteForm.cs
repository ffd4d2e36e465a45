using Microsoft.Extensions.Localization;

using Wusheng.Store.House;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Admin;

/// <summary>A site as the form holds it: its own figures are kept as typed until they are read.</summary>
/// <param name="Figures">What was typed for each parameter; empty takes the pack's own.</param>
internal sealed record SiteForm(string Title, string Zone, string? Parent, ImmutableDictionary<string, string> Figures)
{
    public const string Prefix = "p.";
    private const int Longest = 64;

    public static SiteForm Empty(string zone, string parent) => new("", zone, parent, ImmutableDictionary<string, string>.Empty);

    public static SiteForm Of(Site site) => new(
        site.Title, site.Zone.Id, site.Parent, site.Parameters.ToImmutableDictionary(figure => figure.Key, figure => FigureText.Typed(figure.Value)));

    public static SiteForm Of(IFormCollection form) => new(
        form["title"].ToString().Trim(), form["zone"].ToString().Trim(), form["parent"].ToString() is { Length: > 0 } parent ? parent : null,
        form.Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToImmutableDictionary(pair => pair.Key[Prefix.Length..], pair => pair.Value.ToString().Trim()));

    public Dictionary<string, string> Faults(HouseBook house, string? id, IEnumerable<Parameter> parameters, IStringLocalizer<Texts> say)
    {
        var faults = new Dictionary<string, string>();
        Check(faults, "title", Title.Length is 0 or > Longest, say["site.title.bad"]);
        Check(faults, "zone", !TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out _), say["site.zone.bad"]);
        Check(faults, "parent", Parent is not null && (!house.Sites.ContainsKey(Parent) || (id is not null && house.Below(id).Contains(Parent))), say["site.parent.bad"]);
        foreach (var (parameter, typed) in parameters.Select(parameter => (parameter, Figures.GetValueOrDefault(parameter.Id, ""))))
        {
            Check(faults, Prefix + parameter.Id, typed.Length > 0 && FigureText.Fault(parameter, typed, say) is not null, FigureText.Fault(parameter, typed, say) ?? "");
        }

        return faults;
    }

    public SiteRow Onto(string id, Site? before, IEnumerable<Parameter> parameters)
    {
        var known = parameters.ToList();
        var kept = before?.Parameters ?? ImmutableSortedDictionary<string, Value>.Empty;
        var set = known.Aggregate(kept, (all, parameter) => Figures.GetValueOrDefault(parameter.Id) is { Length: > 0 } typed
            ? all.SetItem(parameter.Id, FigureText.Read(parameter, typed)!)
            : all.Remove(parameter.Id));
        return new SiteRow
        {
            Id = id,
            Title = Title,
            Zone = Zone,
            Parent = Parent,
            Parameters = StoredValues.Write(set),
            Facts = StoredValues.Write(before?.Facts ?? ImmutableSortedDictionary<string, Value>.Empty),
        };
    }

    private static void Check(Dictionary<string, string> faults, string field, bool wrong, string why)
    {
        if (wrong)
        {
            faults[field] = why;
        }
    }
}
