using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Web.House;

/// <summary>Puts the store, the rules and the compiler of packs together: the one place where the three meet.</summary>
internal static class HouseRegistration
{
    public static void AddHouse(this IServiceCollection services, WushengOptions settings)
    {
        services.AddSingleton(new StoreRules { Decide = Engine.Do });
        services.AddSingleton(new PackShelf(Compiled));
        services.AddStore(new StoreOptions { Folder = Path.GetFullPath(settings.Data), Postgres = settings.Postgres });
        services.AddSingleton<RootSite>();
        services.AddSingleton<FirstPosts>();
        services.AddSingleton<PackPublishing>();
        services.AddSingleton<DemoDay>();
        services.AddScoped<Desk>();
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database").AddCheck<StandardsInForce>("standards");
    }

    internal static Pack? Compiled(PackRow row) =>
        PackArchive.FromBytes(row.Content) is { } content ? PackCompiler.Recall(content) : null;
}
