using System.Globalization;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>A world of one site in memory: the same engine as in production decides over it. Not for several threads.</summary>
public sealed class MemoryWorld : IWorld
{
    private readonly LifeShelf lives = new();
    private readonly OutsideFacts outside = new();
    private readonly List<Pack> packs;
    private ImmutableArray<Person> people;
    private readonly List<Change> committed = [];
    private Dictionary<string, int> numbers = [];
    private Site site;
    private int born;

    public MemoryWorld(Pack pack, Site site, IEnumerable<Person> people)
    {
        packs = [pack];
        this.site = site;
        this.people = [.. people];
    }

    public Site Home => site;

    public IReadOnlyList<Person> People => people;

    /// <summary>The newest version published; running lives keep theirs.</summary>
    public Pack Newest => packs[^1];

    /// <summary>Everything that was committed, in order.</summary>
    public IReadOnlyList<Change> Committed => committed;

    /// <summary>The last number taken of each series.</summary>
    public IReadOnlyDictionary<string, int> Numbers => numbers;

    public IEnumerable<Life> Lives => lives.OldestFirst;

    public IEnumerable<Life> LivesNewestFirst => lives.NewestFirst;

    public Life? Find(LifeId id) => lives.Find(id);

    public IEnumerable<Life> FindBy(string site, string type, string field, Value value) => lives.With(type, field, value);

    public IEnumerable<Life> OpenOf(string site, string type) =>
        lives.NewestFirst.Where(life => (life.Type == type || (type == "contact" && life.Kind == LifeKind.Contact)) && !HasEnded(life)).Take(200);

    public IEnumerable<Life> LivesOf(string site, string type) => lives.NewestFirst.Where(life => life.Type == type);

    public Pack? Pack(PackVersion version) => packs.LastOrDefault(pack => pack.Version == version);

    public Pack? PackFor(string site, string type) => Newest;

    public Site Site(string id) => site.Id == id ? site : site with { Id = id, Title = id };

    public Person? Person(string id) => people.FirstOrDefault(person => person.Id == id);

    public IReadOnlyList<Person> Holders(string site, string role) =>
        [.. people.Where(person => person.Posts.Any(post => post.Role == role)).OrderBy(Load)];

    public Value? Outside(string type, string key, string fact) => AsPerson(outside.Find(type, key, fact));

    public int NextNumber(string series) => numbers[series] = numbers.GetValueOrDefault(series) + 1;

    public decimal Claimed(string kind, string key) => lives.Claimed(kind, key);

    /// <summary>A scenario has every paper it names: it is about the standard, not about files.</summary>
    public bool Holds(Life life, string file, string? stampedFor) => true;

    /// <summary>Ids count up, so that the same scenario always gives the same lives.</summary>
    public LifeId NewId(DateTimeOffset now) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{now.ToUnixTimeMilliseconds():x12}{++born:x20}"));

    public void Publish(Pack pack) => packs.Add(pack);

    /// <summary>Sets facts of things, of people (by alias) and of the site itself (<c>site: { zone, name: value }</c>).</summary>
    /// <returns>What could not be set, or null.</returns>
    public string? Set(Given.Map given) => given.Of.Select(pair => Set(pair.Key, pair.Value)).FirstOrDefault(wrong => wrong is not null);

    /// <summary>Decides and commits as one: an act that is refused leaves no number taken, unless its refusal opened lives.</summary>
    public Decision Commit(Func<IWorld, Decision> decide)
    {
        var before = new Dictionary<string, int>(numbers);
        var decision = decide(this);
        var (changes, refused) = decision is Decision.Refused no ? (no.Changes, true) : (((Decision.Happened)decision).Changes, false);
        if (refused && changes.All(change => change.VersionBefore > 0))
        {
            numbers = before;
        }

        committed.AddRange(changes);
        foreach (var change in changes)
        {
            lives.Put(change);
            Move(change);
        }

        return decision;
    }

    private void Move(Change change)
    {
        foreach (var moved in change.Events.Select(happened => happened.Event).OfType<Claimed>().Where(claim => claim.Kind == Balances.Kind && !change.After.Drill))
        {
            var (type, key, fact) = Balances.Of(moved.Key);
            outside.Move(type, key, fact, moved.Quantity);
        }
    }

    private string? Set(string named, Given given)
    {
        if (given is not Given.Map facts)
        {
            return named;
        }

        if (named == "site")
        {
            (site, var wrong) = SiteFacts.Set(site, facts, Newest);
            site = site with { Facts = site.Facts.ToImmutableSortedDictionary(fact => fact.Key, fact => AsPerson(fact.Value)!) };
            return wrong;
        }

        if (Person(named) is { } person)
        {
            people = people.Replace(person, ScenarioPeople.With(person, facts.Of, site.Zone));
        }
        else
        {
            outside.Set(named, facts, site.Zone);
        }

        return null;
    }

    // The shop of a region, who is on duty: a fact that names one of the scenario's people means that person.
    private Value? AsPerson(Value? fact) => fact is Value.Text text && Person(text.Content) is { } person ? new Value.Person(person.Id) : fact;

    private int Load(Person person) => lives.OldestFirst.Count(life => life.Owner == person.Id && !HasEnded(life));

    private bool HasEnded(Life life) => Core.Lives.Grammar.Type(Pack(life.Pack), life.Type) is { } type && type.Ends.Contains(life.State);
}
