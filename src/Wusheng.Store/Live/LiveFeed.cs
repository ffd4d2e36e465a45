using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Store.Live;

/// <summary>A life has changed; whoever shows it may look again.</summary>
/// <param name="Written">Whether staff wrote something on it: a note, or text in a field after the opening.</param>
public sealed record LifeChanged(string Life, string Site, string Type, LifeKind Kind, int Version, bool Written = false);

/// <summary>
/// Tells who listens what has been made durable, on this node and, where the database can carry it, on the others. A hint to look
/// again, never the truth: a listener that missed one loses nothing but time.
/// </summary>
public sealed class LiveFeed
{
    private readonly string node = Guid.NewGuid().ToString("N");
    private ImmutableList<Action<LifeChanged>> listeners = [];

    /// <summary>Called on the writer's thread: must return at once and never throw.</summary>
    /// <returns>Dispose it to stop listening.</returns>
    public IDisposable Listen(Action<LifeChanged> told)
    {
        ImmutableInterlocked.Update(ref listeners, known => known.Add(told));
        return new Listening(() => ImmutableInterlocked.Update(ref listeners, known => known.Remove(told)));
    }

    internal void Tell(ImmutableArray<Change> changes)
    {
        foreach (var change in changes.Where(change => !change.Events.IsEmpty))
        {
            Tell(new LifeChanged(change.After.Id.Text, change.After.Site, change.After.Type, change.After.Kind, change.After.Version, IsWritten(change)));
        }
    }

    internal string Payload(Change change) =>
        string.Create(CultureInfo.InvariantCulture, $"{node}|{change.After.Id.Text}|{change.After.Version}|{change.After.Type}|{(int)change.After.Kind}|{(IsWritten(change) ? 1 : 0)}|{change.After.Site}");

    /// <summary>From another node; one's own words are passed over.</summary>
    internal void Hear(string payload)
    {
        if (payload.Split('|', 7) is [var from, var life, var version, var type, var kind, var written, var site] && from != node)
        {
            Tell(new LifeChanged(life, site, type, (LifeKind)int.Parse(kind, CultureInfo.InvariantCulture), int.Parse(version, CultureInfo.InvariantCulture), written == "1"));
        }
    }

    private static bool IsWritten(Change change) => change.Events.Any(happened => happened is { By: not null, Event: Noted or NoteWithdrawn or FieldSet { Value: Value.Text } or Corrected })
        && !change.Events.Any(happened => happened.Event is Opened);

    private void Tell(LifeChanged changed)
    {
        foreach (var listener in listeners)
        {
            listener(changed);
        }
    }

    private sealed class Listening(Action stop) : IDisposable
    {
        public void Dispose() => stop();
    }
}
