using System.Net.Http.Headers;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

using Wusheng.Store.House;
using Wusheng.Store.Rows;
using Wusheng.Store.Writing;
using Wusheng.Web.House;
using Wusheng.Web.Http;

namespace Wusheng.Web;

/// <summary>
/// The real desk on a real database file, under a clock the test holds: two sites below the root, with the staff of a fault desk in
/// the east and one acceptor in the west.
/// </summary>
public sealed class DeskUnderTest : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-web").FullName;
    private readonly Dictionary<string, string> keys = [];

    internal HeldClock Clock { get; } = new() { Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero) };

    /// <summary>More settings, by name below <c>Wusheng</c>; to be set before the first request.</summary>
    internal Dictionary<string, string> Settings { get; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Wusheng:Data", folder);
        builder.UseSetting("Wusheng:LearnAhead", "false");
        builder.UseSetting("Wusheng:Packs", Path.Combine(Repository.Root, "packs"));
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting($"Wusheng:{name}", value);
        }

        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    public async ValueTask InitializeAsync()
    {
        var house = Of<HouseStore>();
        await house.SaveAsync(new SiteRow { Id = "east", Title = "城东站", Parent = RootSite.Id });
        await house.SaveAsync(new SiteRow { Id = "west", Title = "城西站", Parent = RootSite.Id });
        await AddAsync("li", "李受理", "east", "acceptor");
        await AddAsync("wang", "王工", "east", "engineer");
        await AddAsync("zhao", "赵主管", "east", "supervisor");
        await AddAsync("zhou", "周受理", "west", "acceptor");
        await AddAsync("boss", "总管", RootSite.Id, Administrators.Role, "projectManager");
    }

    internal T Of<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A caller with a key of that person, in English, with every scope unless told.</summary>
    internal async Task<HttpClient> AsAsync(string person, params Scope[] scopes)
    {
        scopes = scopes.Length == 0 ? Enum.GetValues<Scope>() : scopes;
        var name = $"{person}:{string.Join(',', scopes)}";
        if (!keys.TryGetValue(name, out var secret))
        {
            keys[name] = secret = ApiKeys.NewSecret();
            ImmutableArray<string> scopeNames = [.. scopes.Select(scope => scope.ToString().ToLowerInvariant())];
            await Of<LifeStore>().AddKeyAsync(ApiKeys.HashOf(secret), name, person, scopeNames, Clock.Now, null);
        }

        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    internal async Task AddAsync(string id, string name, string site, params string[] roles) => Assert.True(await Of<HouseStore>().SaveAsync(new PersonRow
    {
        Id = id,
        StaffNumber = $"0-{id}",
        Name = name,
        Email = $"{id}@desk.test",
        Posts = StoredValues.WritePosts([.. roles.Select(role => new Post(role, site))]),
    }));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>Tests that share one running desk: each opens cases of its own.</summary>
[CollectionDefinition(Name)]
public sealed class SharedDesk : ICollectionFixture<DeskUnderTest>
{
    public const string Name = "one desk";
}
