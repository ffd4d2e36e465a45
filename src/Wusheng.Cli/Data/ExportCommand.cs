using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Wusheng.Core.Lives;
using Wusheng.Store;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;

namespace Wusheng.Cli.Data;

/// <summary><c>wusheng export</c>: lives with their answers as JSON lines, oldest first; streams, whatever the size of the history.</summary>
internal static class ExportCommand
{
    private const int Batch = 200;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Option<string?> Out = new("--out") { Description = "写到文件 / file to write; without it the screen" };
    private static readonly Option<string?> Type = new("--type") { Description = "只要这一类 / only this type" };
    private static readonly Option<string?> Site = new("--site") { Description = "只要这个网点 / only this site" };

    public static Command Create()
    {
        var command = new Command("export", "导出服务单（JSONL）/ exports cases as JSON lines") { Out, Type, Site };
        command.SetAction((parsed, cancel) => ExportAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var desk = Desk.Open(parsed);
        await using var db = desk.GetRequiredService<Database>().OpenDb();
        await using var file = parsed.GetValue(Out) is { } path ? new StreamWriter(path) : null;
        var output = file ?? parsed.InvocationConfiguration.Output;
        var count = 0;
        for (var after = ""; await NextAsync(db, parsed, after, cancel) is { Count: > 0 } rows; after = rows[^1].Id)
        {
            foreach (var row in rows)
            {
                await output.WriteLineAsync(await LineAsync(db, row, cancel));
                count++;
            }
        }

        if (file is not null)
        {
            await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"已导出 {count} 张 / {count} exported"));
        }

        return 0;
    }

    private static Task<List<LifeRow>> NextAsync(WushengDb db, ParseResult parsed, string after, CancellationToken cancel) =>
        db.LivesAfterAsync(after, parsed.GetValue(Type), parsed.GetValue(Site), Batch, cancel);

    private static async Task<string> LineAsync(WushengDb db, LifeRow row, CancellationToken cancel)
    {
        var life = await db.LifeAsync(new LifeId(row.Id), cancel) ?? throw new InvalidDataException($"{row.Id} has no events.");
        return JsonSerializer.Serialize(
            new
            {
                id = row.Id,
                type = row.Type,
                number = row.Number,
                site = row.Site,
                state = row.State,
                opened = row.OpenedAt,
                first = row.First,
                owner = row.Owner,
                pack = life.Pack.ToString(),
                with = Fields(life.Whole),
                breaches = life.Parts.Values.SelectMany(part => part.Clocks.Values).Where(clock => clock.Breaches > 0).Select(clock => clock.Clock),
                verdicts = life.Talk.Verdicts,
                rows = life.Parts.Values.Where(part => part.Number > 0).Select(part => new { type = part.Type, number = part.Ordinal, state = part.State, with = Fields(part) }),
            },
            Plain);
    }

    private static Dictionary<string, string> Fields(Part part) =>
        part.Fields.Where(field => field.Value.Value is not null).ToDictionary(field => field.Key, field => Slots.Show(field.Value.Value, TimeZoneInfo.Utc));
}
