using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>What an import came to.</summary>
/// <param name="Opened">How many lives were opened, or would be in a dry run.</param>
/// <param name="Bad">Refusals by the position of the act (from 0); when there is one, nothing was written.</param>
public sealed record ImportReport(int Opened, ImmutableArray<(int Act, ImmutableArray<Refusal> Why)> Bad);

/// <summary>Opens many lives through the same gates as one, all or nothing.</summary>
public sealed class CaseImport(LifeStore lives, StoreRules rules, TimeProvider clock)
{
    /// <param name="dryRun">Decides everything and writes nothing.</param>
    public async Task<ImportReport> OpenAsync(IReadOnlyList<Open> acts, Actor actor, bool dryRun, CancellationToken cancel = default)
    {
        try
        {
            return await lives.WriteAsync((sql, world) => Decided(new Appending(sql, world, rules), world, acts, actor, dryRun), cancel).ConfigureAwait(false);
        }
        catch (NothingWrittenException undone)
        {
            return undone.Report;
        }
    }

    private ImportReport Decided(Appending appending, StoreWorld world, IReadOnlyList<Open> acts, Actor actor, bool dryRun)
    {
        var bad = ImmutableArray.CreateBuilder<(int, ImmutableArray<Refusal>)>();
        for (var i = 0; i < acts.Count; i++)
        {
            switch (rules.Decide(world, acts[i], actor, clock.GetUtcNow().Kept()))
            {
                case Decision.Happened happened: Append(appending, happened); break;
                case Decision.Refused refused: bad.Add((i, refused.Why)); break;
            }
        }

        var report = new ImportReport(acts.Count - bad.Count, bad.ToImmutable());
        return bad.Count > 0 || dryRun ? throw new NothingWrittenException(report) : report;
    }

    private static void Append(Appending appending, Decision.Happened happened)
    {
        foreach (var change in happened.Changes.Where(change => !change.Events.IsEmpty))
        {
            appending.Write(change);
        }
    }

    /// <summary>Undoes the transaction and carries the report out of it.</summary>
    private sealed class NothingWrittenException(ImportReport report) : Exception
    {
        public ImportReport Report { get; } = report;
    }
}
