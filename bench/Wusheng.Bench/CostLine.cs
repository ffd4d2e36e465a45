using System.Text.RegularExpressions;
using Wusheng.Store.Search;
using Wusheng.Store.Sql;

namespace Wusheng.Bench;

/// <summary>A line that books what each statement costs, by its verb and table.</summary>
internal sealed partial class CostLine(SqlLine line, Costs costs) : SqlLine
{
    private readonly Dictionary<string, string> names = [];

    internal override bool Begun => line.Begun;

    internal override bool IsFar => line.IsFar;

    internal override void Begin() => costs.Of("SQL: begin", line.Begin);

    internal override void BeginReading() => line.BeginReading();

    internal override void Commit() => costs.Of("SQL: commit", line.Commit);

    internal override void Rollback() => line.Rollback();

    internal override bool OthersWrote() => costs.Of("SQL: anybody else?", line.OthersWrote);

    internal override void Write(string sql, params ReadOnlySpan<object?> args)
    {
        var all = args.ToArray();
        costs.Of(Name(sql), () => line.Write(sql, all));
    }

    internal override void WriteOne(string sql, params ReadOnlySpan<object?> args)
    {
        var all = args.ToArray();
        costs.Of(Name(sql), () => line.WriteOne(sql, all));
    }

    internal override void Put(RowInsert into, params ReadOnlySpan<object?> values)
    {
        var all = values.ToArray();
        costs.Of(Name(into.One), () => line.Put(into, all));
    }

    internal override void Begin(string life) => line.Begin(life);

    internal override List<T> Read<T>(string sql, Func<SqlRow, T> row, params ReadOnlySpan<object?> args)
    {
        var all = args.ToArray();
        return costs.Of(Name(sql), () => line.Read(sql, row, all));
    }

    internal override void WriteSearch(Searched what) => costs.Of("SQL: search text and tokens", () => line.WriteSearch(what));

    internal override void RemoveSearch(string id) => line.RemoveSearch(id);

    internal override void WriteWords(long number, string tokens) => line.WriteWords(number, tokens);

    internal override void Tell(string payload) => line.Tell(payload);

    private string Name(string sql) => names.TryGetValue(sql, out var known) ? known : names[sql] = $"SQL: {Verb().Match(sql).Value.ToLowerInvariant()} {Table().Match(sql).Groups[1].Value}";

    [GeneratedRegex(@"^\w+")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?:INTO|FROM|UPDATE) (\w+)")]
    private static partial Regex Table();

    public override void Dispose() => line.Dispose();
}
