using Microsoft.Extensions.DependencyInjection;
using Wusheng.Store.Checking;
using Wusheng.Store.Files;
using Wusheng.Store.House;
using Wusheng.Store.Live;
using Wusheng.Store.Privacy;
using Wusheng.Store.Reading;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store;

/// <summary>Puts the store into a program.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Opens and migrates the database when the first part of it is asked for. The program must also provide a
    /// <see cref="StoreRules"/>, a <see cref="PackShelf"/> and a <see cref="TimeProvider"/>, and let <see cref="DueWatch"/>,
    /// <see cref="OtherNodes"/> and an outbox worker run.
    /// </summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreOptions options)
    {
        services.AddSingleton(_ => Opened(options));
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<LifeStore>();
        services.AddSingleton<LifeSights>();
        services.AddSingleton<HouseStore>();
        services.AddSingleton<ThingStore>();
        services.AddSingleton<CaseImport>();
        services.AddSingleton<PersonStore>();
        services.AddSingleton<DueWatch>();
        services.AddSingleton<OtherNodes>();
        services.AddSingleton<Doctor>();
        services.AddSingleton(_ => new FileShelf(Path.Combine(options.Folder, "files")));
        services.AddSingleton<WorldReads>();
        // One for each who asks: the parts of a page read at the same time, and a context answers one question at a time.
        services.AddTransient(provider => provider.GetRequiredService<Database>().OpenDb());
        return services;
    }

    private static Database Opened(StoreOptions options)
    {
        var database = options.Open();
        database.Migrate();
        return database;
    }
}
