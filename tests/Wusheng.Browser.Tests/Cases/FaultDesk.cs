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

/// <summary>Staff and cases of the shipped fault desk, put beside the running desk into its database.</summary>
internal sealed class FaultDesk : IDisposable
{
    public const string Acceptor = "2101";
    public const string Engineer = "2201";
    public const string Password = "five voices 5";

    private static readonly string Packs = new WushengOptions().PackFolder();

    private readonly Database database;
    private readonly LifeStore lives;
    private readonly HouseStore house;

    private FaultDesk(RunningDesk desk)
    {
        database = Database.Sqlite(Path.Combine(desk.Folder, "wusheng.db"));
        lives = new LifeStore(database, new StoreRules { Decide = Engine.Do }, new PackShelf(HouseRegistration.Compiled), new LiveFeed(), TimeProvider.System);
        house = new HouseStore(lives, TimeProvider.System);
        Pack = ((PackReading.Sound)PackFolder.Read(Path.Combine(Packs, "telecom"), new PackSearch(Packs))).Pack;
    }

    /// <summary>The standard as it is shipped; its words are what the pages must say.</summary>
    public Pack Pack { get; }

    public LifeType Fault => Pack.Cases["fault"]!;

    public static async Task<FaultDesk> StaffedAsync(RunningDesk desk)
    {
        var staffed = new FaultDesk(desk);
        await staffed.EmployAsync(Acceptor, "周敏", "acceptor");
        await staffed.EmployAsync("2102", "何亮", "acceptor");
        await staffed.EmployAsync(Engineer, "邓立", "engineer");
        await staffed.EmployAsync("2202", "罗威", "engineer");
        return staffed;
    }

    public string Step(string id) => Fault.Steps[id]!.Title;

    public string State(string id) => Fault.States[id]!.Title;

    public async Task<Life> OpenAsync(string symptom, string kind = "broadband", string line = "kd21021")
    {
        var with = Given.Nothing.Add("line", line).Add("kind", kind).Add("symptom", symptom);
        return await DoAsync(new Open("fault", RootSite.Id, "phone", with), Acceptor);
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
        using var reads = new WorldReads(database, new StoreRules { Decide = Engine.Do }, new PackShelf(HouseRegistration.Compiled));
        return reads.Ask((world, _) => world.Find(life.Id)!);
    }

    public string? Text(Life life, string field) => (Now(life).Whole.Fields.GetValueOrDefault(field)?.Value as Value.Text)?.Content;

    public IReadOnlyList<Happened> History(Life life)
    {
        using var reads = new WorldReads(database, new StoreRules { Decide = Engine.Do }, new PackShelf(HouseRegistration.Compiled));
        return reads.After(life.Id, 0);
    }

    public void Dispose()
    {
        lives.Dispose();
        database.Dispose();
    }

    public Task EmployAsync(string number, string name, string role)
    {
        var person = new PersonRow { Id = number, StaffNumber = number, Name = name, Posts = StoredValues.WritePosts([new Post(role, RootSite.Id)]) };
        return house.SaveAsync(person with { PasswordHash = new PasswordHasher<PersonRow>().HashPassword(person, Password) });
    }
}
