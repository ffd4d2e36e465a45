using Wusheng.Core.Lives.Talk;
using Wusheng.Store.Audits;

namespace Wusheng.Web.Features.Reviews;

/// <summary>Reads what waits for a reviewer, and one contact as it is reviewed.</summary>
internal sealed class ReviewReading(CallerSight sight, WushengDb db, TimeProvider clock)
{
    private const int MostWaiting = 60;
    private static readonly TimeSpan Judged = TimeSpan.FromDays(90);

    public Task<List<AuditRow>> WaitingAsync(Caller caller, CancellationToken cancel) => db.ToReviewAsync(sight.ViewerOf(caller).Viewer, MostWaiting, cancel);

    public Task<List<AuditRow>> OwnAsync(Caller caller, CancellationToken cancel) => db.OfAgentAsync(caller.Person, MostWaiting, cancel);

    /// <summary>What the last days' reviews came to.</summary>
    public async Task<ReviewWeek> WeekAsync(Caller caller, CancellationToken cancel)
    {
        var (viewer, since) = (sight.ViewerOf(caller).Viewer, clock.GetUtcNow().AddDays(-7).ToUniversalTime());
        var found = ReviewQueue.Findings(db, viewer, since, DateTimeOffset.MaxValue.AddDays(-1));
        var counts = await found.GroupBy(_ => 1).Select(all => new
        {
            Right = all.Count(row => row.Standing == Verdict.NotMet),
            Wrong = all.Count(row => row.Standing == Verdict.Met),
            Appealed = all.Count(row => row.Appeal > 0),
            Answered = all.Count(row => row.Appeal == 2),
        }).FirstOrDefaultAsync(cancel);
        var heard = await ReviewQueue.Seen(db, viewer).CountAsync(row => row.At >= since, cancel);
        return new ReviewWeek(counts?.Right ?? 0, counts?.Wrong ?? 0, counts?.Appealed ?? 0, counts?.Answered ?? 0, heard);
    }

    /// <summary>The contact as the caller may see it; null when there is none such or it goes on.</summary>
    public async Task<Reviewed?> FindAsync(string? id, Caller caller, CancellationToken cancel)
    {
        if (id is null || sight.Ask((world, _) => Of(world, id, caller)) is not { } read)
        {
            return null;
        }

        var norms = read.Findings.Select(found => found.Found.Norm.Id).Distinct().ToList();
        var since = clock.GetUtcNow().ToUniversalTime() - Judged;
        var figures = read.Card is null ? [] : await db.Findings.AsNoTracking().Where(row => norms.Contains(row.Norm) && row.At >= since).ByNormAsync(cancel);
        var below = figures.Where(each => each.IsBelow(read.Card!.Floor, read.Card.FloorAfter)).Select(each => each.Norm).ToHashSet(StringComparer.Ordinal);
        return read with { Findings = [.. read.Findings.Select(found => found with { Advises = below.Contains(found.Found.Norm.Id) })] };
    }

    public string NameOf(string? person) => person is null ? "" : sight.Ask((_, house) => house.People.GetValueOrDefault(person)?.Name ?? person);

    private Reviewed? Of(IWorld world, string id, Caller caller)
    {
        if (id.Length > 64 || world.Find(new LifeId(id)) is not { } life || !Rights.Sees(world, life, caller.Person) || world.Pack(life.Pack) is not { } pack || AuditRows.Over(life, pack) is null || PackWords.Of(pack, life.Type) is not { } words)
        {
            return null;
        }

        var (audit, card) = (ContactAudit.Of(world, life, clock.GetUtcNow()), Reviewing.Card(pack, life));
        var second = card?.Second is { } role && Rights.Holds(world, life.Site, role, caller.Person);
        ImmutableArray<ReviewedFinding> findings = [.. InOrder(audit.Found).Select((found, at) => Finding(life, found, at + 1, second, caller))];
        return new Reviewed(life, words, pack, audit, card, world.Site(life.Site).Zone, life.Owner is { } owner ? world.Person(owner)?.Name : null, findings);
    }

    private static ReviewedFinding Finding(Life life, AuditFinding found, int number, bool second, Caller caller)
    {
        var state = life.Talk.Findings.GetValueOrDefault(found.Key, FindingState.Pending);
        return new(number, found, state, false, second && state is { First: { } first, Second: null, Appeal: null } && first.By != caller.Person);
    }

    private static IEnumerable<AuditFinding> InOrder(IEnumerable<AuditFinding> found) => found.OrderBy(each => each.Words is null ? 2 : each.Words.Written is null ? 0 : 1).ThenBy(each => each.Words?.Turn).ThenBy(each => each.Words?.Written?.At).ThenBy(each => each.Words?.Start);
}

/// <param name="Heard">How many contacts were audited: all of them.</param>
public sealed record ReviewWeek(int Accepted, int Overruled, int Appeals, int Upheld, int Heard);
