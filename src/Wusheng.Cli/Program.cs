using System.CommandLine;
using System.Text;
using Wusheng.Cli.Data;
using Wusheng.Cli.Norms;
using Wusheng.Cli.Packs;

Console.OutputEncoding = Encoding.UTF8;

var root = new RootCommand("五声：按规范运行的服务台 / Wusheng: the desk that runs your service standard")
{
    PackCommand.Create(),
    NormsCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    PersonCommand.Create(),
    DoctorCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    Desk.Folder,
    Desk.Postgres,
};

return await root.Parse(args).InvokeAsync();
