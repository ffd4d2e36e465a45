using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>Facts of things outside every life: by type and key (<c>unit 801</c>), or by the thing's key alone.</summary>
internal sealed class OutsideFacts
{
    private readonly Dictionary<(string Type, string Key, string Fact), Value?> facts = [];

    public void Set(string named, Given.Map given, TimeZoneInfo zone)
    {
        if (named.IndexOf(' ', StringComparison.Ordinal) is var gap and > 0)
        {
            Set(named[..gap], named[(gap + 1)..].Trim(), given, zone);
            return;
        }

        foreach (var (key, inner) in given.Of)
        {
            if (inner is Given.Map things)
            {
                Set(named, key, things, zone);
            }
            else
            {
                facts[("", named, key)] = GivenValues.Of(inner, zone);
            }
        }
    }

    /// <summary>A figure rises or falls where it stands.</summary>
    public void Move(string type, string key, string fact, decimal by)
    {
        foreach (var at in facts.Keys.Where(at => at.Key == key && at.Fact == fact && (at.Type == type || at.Type.Length == 0)).ToList())
        {
            facts[at] = Balances.Moved(facts[at], by);
        }
    }

    /// <summary>A type may have two names (the field's and the thing's); the key decides when the type's name is another.</summary>
    public Value? Find(string type, string key, string fact)
    {
        if (facts.TryGetValue((type, key, fact), out var known) || facts.TryGetValue(("", key, fact), out known))
        {
            return known;
        }

        return facts.Where(entry => entry.Key.Key == key && entry.Key.Fact == fact).Select(entry => entry.Value).FirstOrDefault();
    }

    private void Set(string type, string key, Given.Map given, TimeZoneInfo zone)
    {
        foreach (var (fact, value) in given.Of)
        {
            facts[(type, key, fact)] = GivenValues.Of(value, zone);
        }
    }
}
