using System.Runtime.CompilerServices;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// Whoever is linked to a life hears of its moments it waits for: the life that opened it, those whose answers point at it, those it is
/// linked with, and the contact that waits beside it. The state it reached is a moment too (<c>other.closed</c>).
/// </summary>
internal static class Relating
{
    // Looking for who waits beside a contact is only worth it where some clock runs by it; a pack says so once and for all.
    private static readonly ConditionalWeakTable<Pack, StrongBox<bool>> Waited = [];

    internal static void Tell(Working work, Life before, LifeId id, FreshMoments fresh)
    {
        var life = work.Life(id);
        if (life is { Origin: null, Links.IsEmpty: true } && !Awaits(work, life))
        {
            return;
        }

        List<string> moments = [.. fresh.Names];
        if (life.State != before.State && life.State.Length > 0 && !moments.Contains(life.State))
        {
            moments.Add(life.State);
        }

        if (moments.Count == 0)
        {
            return;
        }

        foreach (var (hearer, name) in Hearers(work, life).Distinct().ToList())
        {
            Tell(work, hearer, name, moments);
        }
    }

    private static void Tell(Working work, LifeId hearer, string name, List<string> moments)
    {
        if (work.Find(hearer) is not { } listening)
        {
            return;
        }

        var awaited = Awaited(work, listening).ToHashSet();
        foreach (var moment in moments.Where(moment => awaited.Contains($"{name}.{moment}")))
        {
            var before = work.Life(hearer);
            work.Own(hearer, new LinkMoment(name, moment));
            ClockTurns.Turn(work, before, hearer);
            Owing.Keep(work, hearer, [$"{name}.{moment}"]);
        }
    }

    private static IEnumerable<(LifeId Hearer, string Name)> Hearers(Working work, Life life)
    {
        if (life is { Origin: { } origin, As: { } name })
        {
            yield return (origin, name);
        }

        foreach (var (link, others) in life.Links.Where(link => link.Key != BuiltIn.Commitment))
        {
            foreach (var other in others.Select(to => to.Life))
            {
                foreach (var called in link == Referring.Link ? Pointing(work, other, life.Id) : [link])
                {
                    yield return (other, called);
                }
            }
        }

        foreach (var waiting in Awaits(work, life) ? Beside.WaitingFor(work, life) : [])
        {
            yield return (waiting, Beside.Link);
        }
    }

    /// <summary>The answers of a life that point at another.</summary>
    private static IEnumerable<string> Pointing(Working work, LifeId from, LifeId to) =>
        work.Find(from)?.Whole.Fields.Where(field => field.Value.Value is Value.Life pointed && pointed.Id == to.Text).Select(field => field.Key) ?? [];

    private static bool Awaits(Working work, Life life) => work.Pack(life.Pack) is { } pack && Waited.GetValue(pack, AwaitsTheOther).Value;

    private static StrongBox<bool> AwaitsTheOther(Pack pack) =>
        new(pack.Contacts.SelectMany(type => type.Clocks).SelectMany(clock => clock.From.Any.Concat(clock.Until.Any)).Any(path => path.First == Beside.Link));

    private static IEnumerable<string> Awaited(Working work, Life life) =>
        (Grammar.Type(work.Pack(life.Pack), life.Type) is { } type ? type.Clocks.Concat(type.Rows.SelectMany(rows => rows.Clocks)) : [])
            .SelectMany(clock => clock.From.Any.Concat(clock.Until.Any)).Select(path => path.ToString())
            .Concat(Owing.OpenOf(work, life.Id).Select(debt => Ending.Text(debt, "until")));
}
