using System.Text.RegularExpressions;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Wusheng.Web.Pages;

/// <summary>No page reads a table that grows with the years from end to end: every question finds its rows by an index.</summary>
public sealed partial class PlansTests(DemoOnSqlite desk) : IClassFixture<DemoOnSqlite>
{
    private static readonly HashSet<string> Growing =
        ["lives", "events", "seats", "fields", "links", "notices", "outbox", "deliveries", "search_texts", "things", "thing_events", "audits", "findings", "journal", "answers", "files"];

    [Theory]
    [MemberData(nameof(EveryPageTests.Routes), MemberType = typeof(EveryPageTests))]
    public async Task A_page_finds_its_rows_by_an_index(string route)
    {
        var address = desk.AddressOf(route);
        var asked = await Question.OfAsync(desk.Browser, address);

        var scanned = asked.DistinctBy(each => each.Sql).SelectMany(each => Plan(each).Where(line => IsScan(line, each.Sql)).Select(line => $"{line}\n    {each.Sql}"));
        Assert.Equal("", string.Join("\n", scanned));
    }

    private List<string> Plan(Question question) => desk.Ask(db =>
    {
        using var line = new SqliteConnection(db.Database.GetConnectionString());
        line.Open();
        using var command = line.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {question.Sql}";
        foreach (var (name, value) in question.Parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(3));
        }

        return lines;
    });

    // A plan names a table as the question does. A walk along an index in the order that was asked for ends with the page.
    private static bool IsScan(string line, string sql) => !line.Contains("USING INDEX", StringComparison.Ordinal) && !sql.Contains("WHERE 0", StringComparison.Ordinal) &&
        Scan().Match(line) is { Success: true } scan && Named().Matches(sql).Where(named => named.Groups[2].Value == scan.Groups[1].Value).Any(named => Growing.Contains(named.Groups[1].Value));

    [GeneratedRegex("^SCAN (\\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex("\"(\\w+)\" AS \"(\\w+)\"")]
    private static partial Regex Named();
}
