using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>Facts that nobody has declared a type for, read as the condition language reads a literal; anything else is text.</summary>
internal static class GivenValues
{
    public static Value? Of(Given given, TimeZoneInfo zone) => given switch
    {
        Given.Text { Content: "" or "missing" or "unknown" } => null,
        Given.Text { Content: "yes" } => new Value.YesNo(true),
        Given.Text { Content: "no" } => new Value.YesNo(false),
        Given.Text text => Literal(text.Content, zone) ?? new Value.Text(text.Content),
        Given.List list => Parts(list.Items.Select((item, index) => KeyValuePair.Create($"{index + 1}", item)), zone),
        Given.Map map => Parts(map.Of, zone),
        _ => null,
    };

    // A room number or a phone also begins with digits; only what is wholly one literal and keeps its zeros is a figure.
    private static Value? Literal(string text, TimeZoneInfo zone)
    {
        if (text is ['0', >= '0' and <= '9', ..] && !text.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        return ConditionParser.Expression(text).Value switch
        {
            Expression.Literal literal => literal.Value,
            Expression.LocalMoment moment => new Value.Moment(SiteTime.MomentOf(moment.On, moment.At, zone)),
            _ => null,
        };
    }

    private static Value.Parts Parts(IEnumerable<KeyValuePair<string, Given>> given, TimeZoneInfo zone)
    {
        var parts = System.Collections.Immutable.ImmutableSortedDictionary.CreateBuilder<string, Value>(StringComparer.Ordinal);
        foreach (var (name, item) in given)
        {
            if (Of(item, zone) is { } value)
            {
                parts[name] = value;
            }
        }

        return new Value.Parts(parts.ToImmutable());
    }
}
