using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

using Wusheng.Store;
using Wusheng.Store.Audits;
using Wusheng.Store.House;
using Wusheng.Store.Rows;
using Wusheng.Store.Tests;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;
using Wusheng.Web.Features.Customers;
using Wusheng.Web.Features.Hall;
using Wusheng.Web.Features.Papers;
using Wusheng.Web.House;
using Wusheng.Web.Watches;

namespace Wusheng.Web.Pages;

/// <summary>
/// The real desk with its demonstration day, late that afternoon. On PostgreSQL every answer of the database takes its time, and a page
/// that is drawn before its data came is drawn empty; on SQLite the answer is there at once.
/// </summary>
public abstract partial class DemoDesk(bool onPostgres) : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Site = "yunqiao-fault-desk";
    public const string Phone = "13800001021";
    private const string Password = "long enough 1";

    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-pages").FullName;

    /// <summary>Somebody who may open every page.</summary>
    internal HttpClient Browser { get; private set; } = null!;

    /// <summary>The first fault of the day, done with.</summary>
    internal Life Fault => Find("GZ20251022-0001");

    internal string Callback { get; private set; } = "";

    internal HeldClock Clock { get; } = new() { Now = new(2025, 10, 22, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>Whether the database this desk stands on is installed here.</summary>
    internal bool IsThere => !onPostgres || PostgresServer.IsInstalled;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Wusheng:Data", folder);
        builder.UseSetting("Wusheng:LearnAhead", "false");
        builder.UseSetting("Wusheng:Demo", "true");
        builder.UseSetting("Wusheng:Packs", Path.Combine(Repository.Root, "packs"));
        if (onPostgres)
        {
            builder.UseSetting("Wusheng:Postgres", PostgresServer.NewDatabase());
        }

        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    public async ValueTask InitializeAsync()
    {
        if (!IsThere)
        {
            return;
        }

        string[] roles = ["acceptor", "agent", "supervisor", "serviceManager", "engineer", "projectManager", "specialist", "department"];
        await EmployAsync("8001", [new Post(Administrators.Role, RootSite.Id), .. roles.Select(role => new Post(role, Site))]);
        Browser = await SignedInAsync("8001");
        Callback = await ReportedAsync();
        await HearAllAsync();
    }

    /// <summary>Audits now what the watch would hear in the next seconds: the pages of reviews show the whole day, however busy the machine.</summary>
    private async Task HearAllAsync()
    {
        const int MoreThanADay = 1000;
        await using var db = Services.GetRequiredService<Database>().OpenDb();
        foreach (var contact in await db.UnheardAsync(null, MoreThanADay))
        {
            await Services.GetRequiredService<Auditor>().AuditAsync(contact, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Where an example of a route's page is.</summary>
    internal string AddressOf(string route) => route switch
    {
        "/about/{Pack}/{Id}" => "/about/telecom/servicePolicy",
        "/arrive/{Site}" or "/counter/poster/{Site}" => route.Replace("{Site}", Site, StringComparison.Ordinal),
        "/hall/{Site}/{Key}" => $"/hall/{Site}/{Services.GetRequiredService<HallSeal>().KeyOf(Services.GetRequiredService<WorldReads>().Ask((_, house) => house.Sites[Site]))}",
        "/verify/{Code}" => $"/verify/{PaperCode.Of(Fault, Fault.Documents[0])}",
        "/admin/people/{Id}" => "/admin/people/linxiaoyu",
        "/admin/sites/{Id}" => $"/admin/sites/{Site}",
        "/callbacks/{Id}" => $"/callbacks/{Callback}",
        "/cases/{Id}" => $"/cases/{Fault.Id}",
        "/cases/{Id}/papers/{Document}/{Number}" => $"/cases/{Fault.Id}/papers/{Fault.Documents[0].Document}/{Fault.Documents[0].Number}",
        "/cases/{Id}/why/{Row:int}/{Clock}" => $"/cases/{Fault.Id}/why/0/preprocessTime",
        "/chat/{Site}" => $"/chat/{Site}",
        "/clauses/{Pack}/{Id}" => "/clauses/telecom/DSP-03",
        "/customers/{Sealed}" => Services.GetRequiredService<CustomerSeal>().Href(Phone),
        "/customers/{Sealed}/merge" => $"{Services.GetRequiredService<CustomerSeal>().Href("13800009900")}/merge?with={Services.GetRequiredService<CustomerSeal>().Of("13800009913")}",
        "/manuals/{Pack}/{Id}" => "/manuals/telecom/faultManual",
        "/packs/{Chosen}" or "/packs/{Id}/edit" or "/packs/{Id}/handbook" => route.Replace("{Chosen}", "telecom", StringComparison.Ordinal).Replace("{Id}", "telecom", StringComparison.Ordinal),
        "/reviews" => $"/reviews?contact={Ask(db => db.Audits.Where(row => row.Site == Site).OrderByDescending(row => row.Worst).ThenByDescending(row => row.At).First().Life)}",
        "/survey/{Sealed}" => Sealed().Match(Browser.GetStringAsync($"/callbacks/{Callback}").GetAwaiter().GetResult()).Value,
        "/wrong/{Code:int}" => "/wrong/404",
        _ => route,
    };

    /// <summary>An order whose department has reported; its callback.</summary>
    private async Task<string> ReportedAsync()
    {
        var demand = new Given.Map(Given.Nothing.Add("what", "阳台漏水").Add("kind", "repair"));
        var order = await DoAsync(new Open("order", Site, "phone", Given.Nothing.Add("source", "phone").Add("demand", new Given.List([demand]))));
        await DoAsync(new TakeStep(order.Id, 0, "issue", Given.Nothing.Add("severity", "normal").Add("department", "8001").Add("limitDay", "2025-10-28 18:00")));
        await DoAsync(new TakeStep(order.Id, 0, "start", Given.Nothing));
        await DoAsync(new TakeStep(order.Id, 1, "finish", Given.Nothing));
        var report = Given.Nothing.Add("causeCode", "quality").Add("cause", "胶缝老化").Add("result", "已补胶").Add("improvement", "雨季前巡检").Add("improver", "8001").Add("improveBy", "2025-11-28").Add("makeGood", "none");
        var reported = await DoAsync(new TakeStep(order.Id, 0, "report", report));
        return reported.Links["call"][^1].Life.Text;
    }

    internal async Task<Life> DoAsync(Act act, Actor? by = null) => await Services.GetRequiredService<LifeStore>().ActAsync(act, by ?? new Actor("8001", "desk"), ActContext.None) switch
    {
        Decision.Happened happened => happened.Life,
        Decision.Refused refused => throw new InvalidOperationException(string.Concat(refused.Why.Select(why => why.Zh))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal Life Find(LifeId id) => Services.GetRequiredService<WorldReads>().Ask((world, _) => world.Find(id)!);

    private Life Find(string number) => Find(new LifeId(Ask(db => db.Lives.Single(row => row.Number == number).Id)));

    internal async Task EmployAsync(string number, IEnumerable<Post> posts)
    {
        var person = new PersonRow { Id = number, StaffNumber = number, Name = "温雅", Posts = StoredValues.WritePosts([.. posts]) };
        Assert.True(await Services.GetRequiredService<HouseStore>().SaveAsync(person with { PasswordHash = new PasswordHasher<PersonRow>().HashPassword(person, Password) }));
    }

    internal async Task<HttpClient> SignedInAsync(string number)
    {
        var browser = CreateClient();
        var answer = await SendAsync(browser, "/sign-in", ("_handler", "sign-in"), ("Number", number), ("Password", Password));
        Assert.Equal("/", answer.RequestMessage!.RequestUri!.AbsolutePath);
        return browser;
    }

    /// <summary>Sends a form of a page as its button would.</summary>
    internal static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string page, params (string Name, string Value)[] fields)
    {
        var form = fields.Append((Name: "__RequestVerificationToken", Value: Token().Match(await browser.GetStringAsync(page)).Groups[1].Value));
        return await browser.PostAsync(page, new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))));
    }

    internal T Ask<T>(Func<WushengDb, T> question)
    {
        using var db = Services.GetRequiredService<Database>().OpenDb();
        return question(db);
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [GeneratedRegex("(?<=id=\"survey-link\" value=\"[^\"]*)/survey/[^\"]+")]
    private static partial Regex Sealed();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

public sealed class DemoOnSqlite() : DemoDesk(onPostgres: false);

public sealed class DemoOnPostgres() : DemoDesk(onPostgres: true);
