namespace Wusheng.Packs.Checks;

/// <summary>What a scenario can do to any life besides its own steps, and give along with any act.</summary>
internal static class ScenarioWords
{
    public static readonly string[] Acts =
        ["receive", "accept", "transcript", "branch", .. Core.Scenarios.ScenarioVerbs.All];

    public static readonly string[] Given =
        ["reason", "to", "state", "field", "text", "talk", "branch", "payment", "version", "changes", "channel", "customer", "origin", "as", "person", "note", "name", "site", "number", "document", "forPerson", "say", "amount", "rows", "document", "hash", "type", "line"];
}
