using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wusheng.Packs;
using Wusheng.Store;
using Wusheng.Store.Checking;

namespace Wusheng.Cli.Data;

/// <summary>
/// <c>wusheng doctor</c>: versions, the database's own check, every hash chain, every row against the replay of its events, the packs,
/// the clock. 0 when all is well, 1 when something is not.
/// </summary>
internal static class DoctorCommand
{
    // A machine that was never set, or jumped far ahead, would file everything under a wrong day.
    private static readonly DateTimeOffset Earliest = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Command Create()
    {
        var command = new Command("doctor", "体检：版本、数据、哈希链、规范包、时钟 / examines versions, data, chains, packs, clock");
        command.SetAction((parsed, cancel) => ExamineAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> ExamineAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        await using var desk = Desk.Open(parsed);
        output.WriteLine($"五声 Wusheng {typeof(Doctor).Assembly.GetName().Version} · .NET {Environment.Version}");
        var faults = Clock(output, desk.GetRequiredService<TimeProvider>()) + Packs(output);
        await using (var db = desk.GetRequiredService<Database>().OpenDb())
        {
            output.WriteLine($"数据库 database: {db.Database.ProviderName}, {(await db.Database.GetAppliedMigrationsAsync(cancel)).Count()} migrations");
        }

        var report = desk.GetRequiredService<Doctor>().Examine(cancel);
        foreach (var fault in report.Faults)
        {
            output.WriteLine($"✗ {fault.Kind} {fault.Life}: {fault.What}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Lives} 条记录、{report.Events} 件事、{report.Faults.Length + faults} 个问题 / {report.Lives} lives, {report.Events} events, {report.Faults.Length + faults} faults"));
        return report.Faults.Length + faults == 0 ? 0 : 1;
    }

    private static int Clock(TextWriter output, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"时钟 clock: {now:u}{(now < Earliest ? " ✗" : "")}"));
        return now < Earliest ? 1 : 0;
    }

    private static int Packs(TextWriter output)
    {
        var unsound = 0;
        foreach (var folder in Wusheng.Cli.Packs.ShippedPacks.Folders)
        {
            var reading = PackFolder.Read(folder, Wusheng.Cli.Packs.ShippedPacks.Search);
            output.WriteLine(reading is PackReading.Sound sound ? $"规范包 pack: {sound.Pack.Version}" : $"✗ 规范包 pack: {folder}");
            unsound += reading.IsSound ? 0 : 1;
        }

        return unsound;
    }
}
