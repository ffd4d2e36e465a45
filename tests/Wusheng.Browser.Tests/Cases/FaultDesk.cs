using System.Globalization;

using Microsoft.AspNetCore.Identity;

using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Packs;
using Wusheng.Packs.Source;
using Wusheng.Store;
using Wusheng.Store.House;
using Wusheng.Store.Live;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;
using Wusheng.Web;
using Wusheng.Web.House;

namespace Wusheng.Cases;

/// <summary>
/// A fault desk of one test: a site of its own below the root with staff of its own, put beside the running desk into its database, so
/// that its lists, its waiting line and what its people have in hand are no other test's.
/// </summary>
internal sealed class FaultDesk : IDisposable
{
    public const string Password = "five voices 5";

    private static readonly Lazy<Pack> Shipped = new(Read);
    private static readonly StoreRules Rules = new() { Decide = Engine.Do };
    private static readonly PackShelf Shelf = new(HouseRegistration.Compiled);
    private static readonly string Hash = new PasswordHasher<PersonRow>().HashPassword(new PersonRow(), Password);
    private static int founded;

    private readonly int number = Interlocked.Increment(ref founded);
    private readonly Database database;
    private readonly LifeStore lives;
    private readonly HouseStore house;
    private int employed;

    private FaultDesk(RunningDesk desk)
    {
        Shelf.Keep(Pack);
        database = Database.Sqlite(Path.Combine(desk.Folder, "wusheng.db"));
        lives = new LifeStore(database, Rules, Shelf, new LiveFeed(), TimeProvider.System);
        house = new HouseStore(lives, TimeProvider.System);
    }

    /// <summary>The standard as it is shipped; its words are what the pages must say.</summary>
    public Pack Pack => Shipped.Value;

    public LifeType Fault => Pack.Cases["fault"]!;

    public string Site => $"site{number}";

    /// <summary>周敏, an acceptor.</summary>
    public string Acceptor { get; private set; } = "";

    /// <summary>何亮, another acceptor.</summary>
    public string Second { get; private set; } = "";

    /// <summary>邓立, an engineer.</summary>
    public string Engineer { get; private set; } = "";

    /// <summary>罗威, an engineer nobody gives anything.</summary>
    public string Spare { get; private set; } = "";

    public static async Task<FaultDesk> StaffedAsync(RunningDesk desk)
    {
        var staffed = new FaultDesk(desk);
        await staffed.house.SaveAsync(new SiteRow { Id = staffed.Site, Title = $"{staffed.number} 号网点", Parent = RootSite.Id });
        staffed.Acceptor = await staffed.EmployAsync("acceptor", "周敏");
        staffed.Second = await staffed.EmployAsync("acceptor", "何亮");
        staffed.Engineer = await staffed.EmployAsync("engineer", "邓立");
        staffed.Spare = await staffed.EmployAsync("engineer", "罗威");
        return staffed;
    }

    public string Step(string id) => Fault.Steps[id]!.Title;

    public string State(string id) => Fault.States[id]!.Title;

    public async Task<Life> OpenAsync(string symptom, string kind = "broadband", string line = "kd21021")
    {
        var with = Given.Nothing.Add("line", line).Add("kind", kind).Add("symptom", symptom);
        return await DoAsync(new Open("fault", Site, "phone", with), Acceptor);
    }

    public async Task<Life> DoAsync(Act act, string by) => await lives.ActAsync(act, new Actor(by, "desk"), ActContext.None) switch
    {
        Decision.Happened happened => happened.Life,
        Decision.Refused refused => throw new InvalidOperationException(string.Concat(refused.Why.Select(why => why.Zh))),
        _ => throw new InvalidOperationException(),
    };

    public async Task<Life> PreprocessedAsync(string symptom, string kind = "broadband")
    {
        var life = await OpenAsync(symptom, kind);
        await DoAsync(new FillRows(life.Id, "check", null, Given.Nothing.Add("result", "ok")), Acceptor);
        return await DoAsync(new TakeStep(life.Id, 0, "preprocess", Given.Nothing.Add("diagnosis", "收光弱，需上门").Add("atMaker", "no").Add("hard", "no")), Acceptor);
    }

    public async Task<Life> DispatchedAsync(string symptom, string kind = "broadband") =>
        await DoAsync(new TakeStep((await PreprocessedAsync(symptom, kind)).Id, 0, "dispatch", Given.Nothing.Add("engineer", Engineer)), Acceptor);

    /// <summary>Writes down what is known of a customer.</summary>
    public Task KnowAsync(ThingRow thing) => house.SaveAsync(thing);

    /// <summary>The case as it stands.</summary>
    public Life Now(Life life)
    {
        using var reads = new WorldReads(database, Rules, Shelf);
        return reads.Ask((world, _) => world.Find(life.Id)!);
    }

    public string? Text(Life life, string field) => (Now(life).Whole.Fields.GetValueOrDefault(field)?.Value as Value.Text)?.Content;

    public IReadOnlyList<Happened> History(Life life)
    {
        using var reads = new WorldReads(database, Rules, Shelf);
        return reads.After(life.Id, 0);
    }

    public void Dispose()
    {
        lives.Dispose();
        database.Dispose();
    }

    /// <summary>Names somebody of the whole house by a number of one's own choosing.</summary>
    public Task EmployAsync(string staffNumber, string name, string role) =>
        house.SaveAsync(new PersonRow { Id = staffNumber, StaffNumber = staffNumber, Name = name, PasswordHash = Hash, Posts = StoredValues.WritePosts([new Post(role, RootSite.Id)]) });

    /// <summary>Names somebody of this site.</summary>
    /// <returns>Their staff number, with which and <see cref="Password"/> they sign in.</returns>
    public async Task<string> EmployAsync(string role, string name = "客服")
    {
        var person = string.Create(CultureInfo.InvariantCulture, $"{2000 + number}{++employed}");
        await house.SaveAsync(new PersonRow { Id = person, StaffNumber = person, Name = name, PasswordHash = Hash, Posts = StoredValues.WritePosts([new Post(role, Site)]) });
        return person;
    }

    private static Pack Read()
    {
        var folder = new WushengOptions().PackFolder();
        return ((PackReading.Sound)PackFolder.Read(Path.Combine(folder, "telecom"), new PackSearch(folder))).Pack;
    }
}
