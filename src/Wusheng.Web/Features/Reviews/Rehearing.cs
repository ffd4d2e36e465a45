using Wusheng.Core.Lives.Talk;
using Wusheng.Store.Audits;

namespace Wusheng.Web.Features.Reviews;

/// <summary>Hears the contacts of a span of time again by a draft, and tells what would have been found otherwise. Nothing is written.</summary>
internal sealed class Rehearing(CallerSight sight, WushengDb db, TimeProvider clock)
{
    public const int Most = 5000;

    public async Task<RehearingResult> HearAsync(Pack draft, DateTimeOffset from, DateTimeOffset to, Caller caller, CancellationToken cancel)
    {
        var (first, last) = (from.ToUniversalTime(), to.ToUniversalTime());
        var lives = await ReviewQueue.Seen(db, sight.ViewerOf(caller).Viewer).Where(row => row.Pack == draft.Version.Id && row.At >= first && row.At < last)
            .OrderByDescending(row => row.At).Select(row => row.Life).Take(Most).ToListAsync(cancel);
        var heard = new List<ReheardContact>();
        foreach (var life in lives)
        {
            cancel.ThrowIfCancellationRequested();
            if (sight.Of(life, caller, (world, found) => Hear(world, found, draft)) is { } one)
            {
                heard.Add(one);
            }
        }

        return RehearingResult.Of(heard, draft);
    }

    private ReheardContact Hear(IWorld world, Life life, Pack draft)
    {
        var now = clock.GetUtcNow();
        var under = life with { Pack = draft.Version };
        return new(life.Id.Text, life.Number, Kept(ContactAudit.Of(world, life, now)), Kept(ContactAudit.Of(new DraftWorld(world, draft), under, now)));
    }

    private static ImmutableHashSet<string> Kept(ContactAudit audit) => [.. audit.Found.Where(found => found.Verdict == Verdict.NotMet).Select(found => found.Norm.Id)];
}

/// <summary>The norms one contact broke as it was heard, and as the draft hears it.</summary>
internal sealed record ReheardContact(string Life, string Number, ImmutableHashSet<string> Before, ImmutableHashSet<string> After);

/// <param name="Contacts">How many were heard again.</param>
internal sealed record RehearingResult(int Contacts, ImmutableArray<RehearingLine> Lines)
{
    private const int MostExamples = 5;

    public static RehearingResult Of(List<ReheardContact> heard, Pack draft) => new(
        heard.Count,
        [
            .. from norm in heard.SelectMany(contact => contact.Before.Union(contact.After)).Distinct()
               let more = heard.Where(contact => contact.After.Contains(norm) && !contact.Before.Contains(norm)).ToList()
               let less = heard.Where(contact => contact.Before.Contains(norm) && !contact.After.Contains(norm)).ToList()
               orderby more.Count + less.Count descending, norm
               select new RehearingLine(
                   draft.Norms[norm] is { } known ? PackWords.TitleOf(draft, known) : norm, draft.Norms[norm]?.Clause, heard.Count(contact => contact.Before.Contains(norm)), heard.Count(contact => contact.After.Contains(norm)),
                   more.Count, less.Count, [.. more.Concat(less).Take(MostExamples)]),
        ]);
}

/// <param name="More">Contacts in which only the draft finds it; <paramref name="Less"/>: only the standard as it was.</param>
internal sealed record RehearingLine(string Title, string? Clause, int Before, int After, int More, int Less, ImmutableArray<ReheardContact> Examples);
