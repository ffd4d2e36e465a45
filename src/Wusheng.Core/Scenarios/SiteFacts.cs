using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>Facts of the site as a scenario sets them: its zone, what it has set of the pack's parameters, anything else it knows.</summary>
internal static class SiteFacts
{
    public static (Site Site, string? Wrong) Set(Site site, Given.Map given, Pack pack)
    {
        foreach (var (name, fact) in given.Of)
        {
            if (name == "zone")
            {
                if (fact is not Given.Text text || !TimeZoneInfo.TryFindSystemTimeZoneById(text.Content, out var zone))
                {
                    return (site, "site.zone");
                }

                site = site with { Zone = zone };
            }
            else
            {
                site = With(site, name, GivenValues.Of(fact, site.Zone), pack);
            }
        }

        return (site, null);
    }

    private static Site With(Site site, string name, Value? value, Pack pack)
    {
        var isParameter = pack.Parameters[name] is { } parameter;
        if (value is null)
        {
            return isParameter ? site with { Parameters = site.Parameters.Remove(name) } : site with { Facts = site.Facts.Remove(name) };
        }

        return isParameter
            ? site with { Parameters = site.Parameters.SetItem(name, AsParameter(value, pack.Parameters[name]!)) }
            : site with { Facts = site.Facts.SetItem(name, value) };
    }

    // A choice's word and a yes are written like text; the parameter says which they are.
    private static Value AsParameter(Value value, Parameter parameter) => (value, parameter.Is) switch
    {
        (Value.Text text, Value.Word) => new Value.Word(text.Content),
        (Value.YesNo yes, Value.Word) => new Value.Word(yes.Yes ? "yes" : "no"),
        (Value.Number number, Value.Money) => new Value.Money(number.Amount),
        _ => value,
    };
}
