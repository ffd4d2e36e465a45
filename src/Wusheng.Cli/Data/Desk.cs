using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Wusheng.Core.Packs;
using Wusheng.Packs;
using Wusheng.Packs.Source;
using Wusheng.Store;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;

namespace Wusheng.Cli.Data;

/// <summary>The desk's data as a command sees it: the same store, rules and packs as the running desk.</summary>
internal static class Desk
{
    public static Option<string> Folder { get; } = new("--data") { Description = "存放数据的文件夹 / folder of the desk's data", DefaultValueFactory = _ => "data", Recursive = true };

    public static Option<string?> Postgres { get; } = new("--postgres") { Description = "PostgreSQL 连接 / connection instead of SQLite", Recursive = true };

    public static ServiceProvider Open(ParseResult parsed)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new StoreRules());
        services.AddSingleton(Shelf());
        services.AddStore(new StoreOptions { Folder = Path.GetFullPath(parsed.GetValue(Folder)!), Postgres = parsed.GetValue(Postgres) });
        return services.BuildServiceProvider();
    }

    /// <summary>Compiles what the database holds.</summary>
    public static PackShelf Shelf() => new(Compiled);

    private static Pack? Compiled(PackRow row) =>
        PackArchive.FromBytes(row.Content) is { } content && PackCompiler.Compile(content) is PackReading.Sound sound ? sound.Pack : null;
}
