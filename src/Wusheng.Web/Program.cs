using Wusheng.Web;
using Wusheng.Web.Components;
using Wusheng.Web.Features.Calls;
using Wusheng.Web.Features.Cases;
using Wusheng.Web.Features.Customers;
using Wusheng.Web.Features.Chat;
using Wusheng.Web.Features.Drafts;
using Wusheng.Web.Features.Find;
using Wusheng.Web.Features.Inbox;
using Wusheng.Web.Features.Live;
using Wusheng.Web.Features.Lives;
using Wusheng.Web.Features.Machines;
using Wusheng.Web.Features.Me;
using Wusheng.Web.Features.Packs;
using Wusheng.Web.Features.Preferences;
using Wusheng.Web.Features.Reviews;
using Wusheng.Web.Features.Search;
using Wusheng.Web.Features.SignIn;
using Wusheng.Web.Features.Sites;
using Wusheng.Web.Features.Things;
using Wusheng.Web.Features.Wall;
using Wusheng.Web.Features.Workbench;
using Wusheng.Web.House;
using Wusheng.Web.Http;
using Wusheng.Web.Watches;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var settings = builder.Configuration.GetSection(WushengOptions.Section).Get<WushengOptions>() ?? new WushengOptions();

builder.Services.AddSingleton(settings);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddServedFiles();
builder.Services.AddLanguages();
builder.Services.AddErrorAnswers();
builder.Services.AddHealthChecks();
builder.Services.AddHouse(settings);
builder.Services.AddApi(settings);
builder.Services.AddWatches(builder.Configuration);
builder.Services.AddSignIn(settings);
builder.Services.AddPacks();
builder.Services.AddCases();
builder.Services.AddWorkbench();
builder.Services.AddWall();
builder.Services.AddCustomers();
builder.Services.AddReviews();
builder.Services.AddChat();
builder.Services.AddFind();
builder.Services.AddCalls(builder.Configuration);
builder.Services.AddRazorComponents();

var app = builder.Build();

app.UseMiddleware<RequestLog>();
app.UseSecurityHeaders();
app.UseErrorAnswers();
app.UseRouting();
app.UseServedFiles();
app.UseRequestLocalization();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
app.UseAntiforgery();

app.MapHealth();
app.MapErrorAnswers();
app.MapSignIn();
app.MapPacks();
app.MapCases();
app.MapWall();
app.MapCustomers();
app.MapCalls();
app.MapChat();
app.MapWorkbench();
app.MapDrafts();
app.MapFind();
app.MapPreferences();
app.MapLive();
app.MapApiDocument();

var api = app.MapApi();
api.MapLives();
api.MapMe();
api.MapInbox();
api.MapSearch();
api.MapSites();
api.MapPacksApi();
api.MapThings();
api.MapKeys();
api.MapWebhooks();
api.MapCallsApi();
api.MapChatApi();
api.MapReviews();

app.MapRazorComponents<App>();

app.Services.GetRequiredService<WatchedPacks>().Refresh();
await app.Services.GetRequiredService<RootSite>().EnsureAsync();
await app.Services.GetRequiredService<FirstAdministrator>().EnsureAsync();
await app.Services.GetRequiredService<PackPublishing>().FirstAsync(app.Services.GetRequiredService<WatchedPacks>().Sound);
await app.Services.GetRequiredService<PackPublishing>().FollowAsync(app.Services.GetRequiredService<WatchedPacks>().Sound);
await app.Services.GetRequiredService<DemoDay>().EnsureAsync(app.Services.GetRequiredService<WatchedPacks>().Sound);
await app.RunAsync();

/// <summary>The desk's entry point, named so that tests can start the real host.</summary>
public partial class Program;
