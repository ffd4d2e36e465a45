using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// One command in the making: the world as the command has changed it so far, and the events that made the change.
/// Thrown away when the command is refused.
/// </summary>
internal sealed partial class Working(IWorld world, Actor actor, DateTimeOffset now) : IWorld, IOutsideReader
{
    private readonly Dictionary<LifeId, Draft> drafts = [];
    private readonly HashSet<(LifeId, int, string)> taken = [];

    internal Actor Actor { get; } = actor;

    /// <summary>The world as it was when the command began.</summary>
    internal IWorld Before => world;

    /// <summary>The command's moment; while time is caught up, the moment being caught up with.</summary>
    internal DateTimeOffset Now { get; set; } = now;

    // What was read last, good until something happens: one instant asks for the facts of one place many times over.
    private LifeFacts? facts;

    internal ImmutableArray<Change> Changes =>
        [.. drafts.Values.Where(draft => draft.Events.Count > 0).Select(draft => new Change(draft.Life, draft.Before, [.. draft.Events]))];

    internal ImmutableArray<LifeId> Changed => [.. drafts.Where(draft => draft.Value.Events.Count > 0).Select(draft => draft.Key)];

    internal Life Life(LifeId id) => Find(id) ?? throw new InvalidOperationException($"There is no life {id}.");

    /// <summary>Appends in the actor's name.</summary>
    internal void Tell(LifeId id, LifeEvent what) => Tell(id, what, Actor.Person, Actor.Channel);

    /// <summary>Appends in the engine's name.</summary>
    internal void Own(LifeId id, LifeEvent what) => Tell(id, what, null, Actor.Engine.Channel);

    internal void Tell(LifeId id, LifeEvent what, string? by, string channel)
    {
        var draft = drafts.TryGetValue(id, out var known) ? known : drafts[id] = new Draft(world.Find(id) ?? new Life(id));
        if (draft.Life.Drill && what is Notified notice)
        {
            what = Drills.Told(notice);
        }

        facts = null;
        var at = Now > draft.Life.LastAt ? Now : draft.Life.LastAt;
        var happened = new Happened(id, draft.Life.Version + 1, at, by, channel, what);
        draft.Events.Add(happened);
        draft.Life = Folding.After(draft.Life, happened);
        if (what is Opened { Origin: { } origin } && Find(origin) is { Drill: true })
        {
            Tell(id, new Drilled(), by, channel);
        }
    }

    internal LifeFacts Facts(LifeId id, int row = 0) => facts is { } known && known.Row == row && known.Life.Id == id && known.Now == Now
        ? known
        : facts = new LifeFacts(this, Life(id), row, Now, Actor.Person) { Reader = this };

    /// <summary>Takes over what an inner command has done.</summary>
    internal void Absorb(Working inner)
    {
        Instants.TakeOver(inner.Instants);
        foreach (var change in inner.Changes)
        {
            foreach (var happened in change.Events)
            {
                Tell(happened.Life, happened.Event, happened.By, happened.Channel);
            }
        }
    }

    /// <summary>Steps in hand, each one instant with all it brings about.</summary>
    internal Instants Instants { get; private init; } = new();

    /// <summary>A command inside this one; what it does counts only once it is taken over.</summary>
    internal Working Inside() => new(this, Actor, Now) { Instants = Instants.Copy() };

    /// <summary>Whether the engine may still take this step in this command; each only once.</summary>
    internal bool MayTake(LifeId id, int row, string step) => taken.Add((id, row, step));

    /// <summary>Outside facts that were read and differ from what the stream holds.</summary>
    private readonly Dictionary<(LifeId, string), Value?> read = [];

    void IOutsideReader.Read(LifeId id, string path, Value? value) => read[(id, path)] = value;

    /// <summary>Writes what was read from outside into the streams, once per command.</summary>
    internal void KeepFacts()
    {
        foreach (var ((id, path), value) in read)
        {
            if (drafts.ContainsKey(id) && (!Life(id).Facts.TryGetValue(path, out var before) || !Equals(before, value)))
            {
                Own(id, new FactRead(path, value));
            }
        }

        read.Clear();
    }

    public Life? Find(LifeId id) => drafts.TryGetValue(id, out var draft) ? draft.Life : world.Find(id);

    public IEnumerable<Life> FindBy(string site, string type, string field, Value value) =>
        Fresh(world.FindBy(site, type, field, value), life => life.Site == site && life.Type == type && Equals(life.Whole.Fields.GetValueOrDefault(field)?.Value, value));

    public IEnumerable<Life> OpenOf(string site, string type) =>
        Fresh(world.OpenOf(site, type), life => life.Site == site && (life.Type == type || (type == "contact" && life.Kind == LifeKind.Contact)) && !Ending.IsEnded(this, life));

    public IEnumerable<Life> LivesOf(string site, string type) =>
        Fresh(world.LivesOf(site, type), life => life.Site == site && life.Type == type);

    private IEnumerable<Life> Fresh(IEnumerable<Life> stored, Func<Life, bool> belongs)
    {
        var changed = drafts.Values.Select(draft => draft.Life).Where(belongs).OrderByDescending(life => life.OpenedAt).ToList();
        return changed.Concat(stored.Where(life => !drafts.ContainsKey(life.Id)));
    }

    private sealed class Draft(Life life)
    {
        internal Life Life { get; set; } = life;

        internal int Before { get; } = life.Version;

        internal List<Happened> Events { get; } = [];
    }
}
