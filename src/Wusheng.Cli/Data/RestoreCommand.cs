using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Wusheng.Store.Backups;
using Wusheng.Store.Worlds;

namespace Wusheng.Cli.Data;

/// <summary>
/// <c>wusheng restore --from DIR --data NEW</c>: brings a backup back, after every stream was replayed and compared with its rows and
/// every attachment read. 0 brought back, 1 not.
/// </summary>
internal static class RestoreCommand
{
    private static readonly Option<string> From = new("--from") { Description = "备份所在的文件夹 / folder of the backup", Required = true };

    public static Command Create()
    {
        var command = new Command("restore", "从备份恢复，并逐条核对 / brings a backup back and proves it") { From };
        command.SetAction(Bring);
        return command;
    }

    private static int Bring(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        try
        {
            var report = new Restore(new StoreRules(), Desk.Shelf).Bring(parsed.GetRequiredValue(From), parsed.GetValue(Desk.Folder)!);
            foreach (var fault in report.Faults)
            {
                output.WriteLine($"✗ {fault.Kind} {fault.Life}: {fault.What}");
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"核对 {report.Lives} 条记录、{report.Events} 件事、{report.Faults.Length} 个问题{(report.Faults.IsEmpty ? "，已恢复" : "，没有恢复")} / {report.Lives} lives, {report.Events} events, {report.Faults.Length} faults: {(report.Faults.IsEmpty ? "brought back" : "not brought back")}"));
            return report.Faults.IsEmpty ? 0 : 1;
        }
        catch (Exception failed) when (failed is IOException or DbException or UnauthorizedAccessException)
        {
            output.WriteLine($"✗ 没有恢复 / nothing was brought back: {failed.Message}");
            return 1;
        }
    }
}
