using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Wusheng.Store.Backups;

namespace Wusheng.Cli.Data;

/// <summary><c>wusheng backup --to DIR</c>: a copy of a running SQLite desk. 0 done, 1 not.</summary>
internal static class BackupCommand
{
    private static readonly Option<string> To = new("--to") { Description = "备份到的新文件夹 / new folder for the backup", Required = true };

    public static Command Create()
    {
        var command = new Command("backup", "备份正在运行的服务台 / backs up the running desk") { To };
        command.SetAction(Save);
        return command;
    }

    private static int Save(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(Desk.Postgres) is not null)
        {
            output.WriteLine("PostgreSQL 用它自己的工具备份，见 docs/operations.md / PostgreSQL is backed up by its own tools, see docs/operations.md");
            return 1;
        }

        try
        {
            var saved = Backup.Make(Path.GetFullPath(parsed.GetValue(Desk.Folder)!), parsed.GetRequiredValue(To));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"已备份：数据库 {saved.DatabaseBytes / 1024} KB，文件 {saved.Files} 个 / saved: database {saved.DatabaseBytes / 1024} KB, {saved.Files} files"));
            return 0;
        }
        catch (Exception failed) when (failed is IOException or DbException or UnauthorizedAccessException)
        {
            output.WriteLine($"✗ 没有备份 / nothing was saved: {failed.Message}");
            return 1;
        }
    }
}
