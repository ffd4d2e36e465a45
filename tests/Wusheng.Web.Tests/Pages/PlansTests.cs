using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

using Wusheng.Store;

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
        var asked = new ConcurrentDictionary<string, List<(string Name, object? Value)>>();
        using (Listening(asked))
        {
            await desk.Browser.GetStringAsync(address, TestContext.Current.CancellationToken);
        }

        var scanned = asked.SelectMany(each => Plan(each.Key, each.Value).Where(line => IsScan(line, each.Key)).Select(line => $"{line}\n    {each.Key}"));
        Assert.Equal("", string.Join("\n", scanned));
    }

    private IDisposable Listening(ConcurrentDictionary<string, List<(string, object?)>> asked)
    {
        var file = FileOf();
        return DiagnosticListener.AllListeners.Subscribe(new Hearer<DiagnosticListener>(listener =>
        {
            if (listener.Name == "Microsoft.EntityFrameworkCore")
            {
                listener.Subscribe(new Hearer<KeyValuePair<string, object?>>(told =>
                {
                    if (told.Key == RelationalEventId.CommandExecuting.Name && told.Value is CommandEventData { Command: { } command } && command.Connection!.DataSource == file)
                    {
                        asked[command.CommandText] = [.. command.Parameters.Cast<DbParameter>().Select(each => (each.ParameterName, each.Value))];
                    }
                }));
            }
        }));
    }

    private string FileOf() => desk.Ask(db => db.Database.GetDbConnection().DataSource);

    private List<string> Plan(string sql, List<(string Name, object? Value)> parameters) => desk.Ask(db =>
    {
        using var line = new SqliteConnection(db.Database.GetConnectionString());
        line.Open();
        using var command = line.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        parameters.ForEach(each => command.Parameters.AddWithValue(each.Name, each.Value ?? DBNull.Value));
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

    private sealed class Hearer<T>(Action<T> hear) : IObserver<T>
    {
        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void OnNext(T value) => hear(value);
    }
}
