using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Wusheng.Core.Lives;
using Wusheng.Store.Writing;

namespace Wusheng.Cli.Data;

/// <summary>
/// <c>wusheng import cases FILE.csv|jsonl</c>: every row through the same gates as the desk's own form; every bad one named by line and
/// reason; nothing half imported. 0 imported, 1 a row is bad, 2 the file cannot be read.
/// </summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "CSV 或 JSONL 文件 / a CSV or JSONL file" };
    private static readonly Option<string> Site = new("--site") { Description = "行里没写网点时的网点 / site of rows that name none", DefaultValueFactory = _ => "root" };
    private static readonly Option<string?> Type = new("--type") { Description = "行里没写类型时的类型 / type of rows that name none" };
    private static readonly Option<string?> By = new("--by") { Description = "以谁的工号登记 / staff id in whose name they are opened" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "只检查，不写入 / check only, write nothing" };

    public static Command Create()
    {
        var cases = new Command("cases", "导入服务单 / imports cases") { File, Site, Type, By, DryRun };
        cases.SetAction((parsed, cancel) => ImportAsync(parsed, parsed.InvocationConfiguration.Output, cancel));
        return new Command("import", "导入 / imports") { cases };
    }

    private static async Task<int> ImportAsync(ParseResult parsed, TextWriter output, CancellationToken cancel)
    {
        var reading = ImportFile.Read(parsed.GetRequiredValue(File), parsed.GetValue(Type), parsed.GetValue(Site)!);
        foreach (var (line, why) in reading.Bad)
        {
            await output.WriteLineAsync($"{parsed.GetRequiredValue(File)}:{line}: {why}");
        }

        if (reading.Bad.Count > 0)
        {
            return 2;
        }

        await using var desk = Desk.Open(parsed);
        var dry = parsed.GetValue(DryRun);
        var report = await desk.GetRequiredService<CaseImport>().OpenAsync([.. reading.Rows.Select(row => row.Act)], new Actor(parsed.GetValue(By), "import"), dry, cancel);
        return Tell(parsed.GetRequiredValue(File), reading, report, dry, output);
    }

    private static int Tell(string file, ImportReading reading, ImportReport report, bool dry, TextWriter output)
    {
        foreach (var (act, why) in report.Bad)
        {
            foreach (var refusal in why)
            {
                output.WriteLine($"{file}:{reading.Rows[act].Line}: {refusal.Code}: {refusal.Zh} / {refusal.En}");
            }
        }

        output.WriteLine((report.Bad.IsEmpty, dry) switch
        {
            (true, true) => Count($"检查通过，可导入 {report.Opened} 张 / {report.Opened} would be imported"),
            (true, false) => Count($"已导入 {report.Opened} 张 / {report.Opened} imported"),
            _ => Count($"{report.Bad.Length} 行有问题，一张也没有导入 / {report.Bad.Length} bad rows, nothing imported"),
        });
        return report.Bad.IsEmpty ? 0 : 1;
    }

    private static string Count(FormattableString said) => said.ToString(CultureInfo.InvariantCulture);
}
