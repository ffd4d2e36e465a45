using System.Text.Json;
using System.Text.Json.Nodes;
using Wusheng.Core.Packs;
using Wusheng.Store.Events;
using Wusheng.Store.House;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Privacy;

/// <summary>Everything held of a person, as one JSON text: records with their history, the things that name them, each case and contact with answers, papers and every event.</summary>
internal static class PersonExport
{
    private static readonly JsonSerializerOptions Indented = new(StoredJson.Options) { WriteIndented = true };

    internal static string Of(SqlLine sql, IWorld world, Belongings all) => new JsonObject
    {
        ["records"] = List(all.Records.Select(record => OfThing(sql, record.Type, record.Key))),
        ["things"] = List(all.Naming.Select(thing => OfThing(sql, thing.Type, thing.Key))),
        ["cases"] = List(all.Lives.Select(life => OfLife(sql, world, life))),
    }.ToJsonString(Indented);

    private static JsonObject OfThing(SqlLine sql, string type, string key) => new()
    {
        ["type"] = type,
        ["key"] = key,
        ["facts"] = sql.ReadOne("SELECT facts FROM things WHERE type = $1 AND key = $2", row => row.GetString(0), type, key) is { } facts ? JsonNode.Parse(facts) : null,
        ["history"] = List(sql.Read(
            "SELECT version, at, \"by\", kind, body FROM thing_events WHERE type = $1 AND key = $2 ORDER BY version",
            row => Event(row.Int(0), row.Time(1), row.TextOrNull(2), row.GetString(3), row.GetString(4)), type, key)),
    };

    private static JsonObject OfLife(SqlLine sql, IWorld world, Life life)
    {
        var type = world.Pack(life.Pack)?.LifeType(life.Type);
        return new JsonObject
        {
            ["number"] = life.Number,
            ["type"] = type?.Title ?? life.Type,
            ["site"] = life.Site,
            ["state"] = type?.States[life.State]?.Title ?? life.State,
            ["opened"] = life.OpenedAt,
            ["answers"] = Answers(life.Whole, type),
            ["rows"] = List(life.Parts.Values.Where(part => part.Number > 0).Select(part => new JsonObject { ["type"] = part.Type, ["answers"] = Answers(part, type is null ? null : Grammar.Row(type, life, part.Number)) })),
            ["papers"] = List(life.Documents.Select(paper => new JsonObject
            {
                ["document"] = paper.Document, ["number"] = paper.Number, ["at"] = paper.At, ["printed"] = Printed(paper),
            })),
            ["events"] = List(sql.Read(
                "SELECT version, at, \"by\", kind, body FROM events WHERE life = $1 ORDER BY version",
                row => Event(row.Int(0), row.Time(1), row.TextOrNull(2), row.GetString(3), row.GetString(4)), life.Id.Text)),
        };
    }

    private static JsonObject Answers(Part part, LifeType? type) => new(
        part.Fields.Where(field => field.Value.Value is not null)
            .Select(field => KeyValuePair.Create<string, JsonNode?>(type?.Fields[field.Key]?.Title ?? field.Key, Slots.Show(field.Value.Value, TimeZoneInfo.Utc)))
            .DistinctBy(pair => pair.Key));

    private static JsonObject Printed(IssuedDocument paper) =>
        new(paper.Printed.DistinctBy(value => value.Title).Select(value => KeyValuePair.Create<string, JsonNode?>(value.Title, value.Text)));

    private static JsonObject Event(int version, DateTimeOffset at, string? by, string kind, string body) => new()
    {
        ["version"] = version, ["at"] = at, ["by"] = by, ["kind"] = kind, ["what"] = JsonNode.Parse(body),
    };

    private static JsonArray List(IEnumerable<JsonNode> nodes) => new([.. nodes]);
}
