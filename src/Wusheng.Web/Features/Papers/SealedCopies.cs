using Wusheng.Store.Files;

namespace Wusheng.Web.Features.Papers;

/// <summary>
/// Stamped copies in answers that come over the API. An answer names its copy by the seal under which the copy was shown; the copy is kept with the
/// act and in its commit, and is nowhere when the act is refused.
/// </summary>
internal sealed class SealedCopies(CopySeal seal, FileShelf files, WorldReads reads)
{
    private const string Mark = "sealed:";

    public string Of(LifeId life, string purpose, byte[] copy) => Mark + seal.Of(life, purpose, copy);

    /// <summary>The act with each copy named by its content, and the copies with it.</summary>
    public async Task<Act> OpenAsync(Act act, CancellationToken cancel)
    {
        var named = new Dictionary<string, BroughtFile>();
        foreach (var (purpose, text) in Sealed(act))
        {
            if (seal.Open(LifeOf(act), purpose, text[Mark.Length..]) is { } copy)
            {
                named[text] = await KeptAsync(files, purpose, copy, cancel);
            }
        }

        return named.Count == 0 ? act : Named(act, named) with { Brings = [.. named.Values.DistinctBy(file => file.ContentHash)] };
    }

    /// <summary>The act was refused: what came with it is nowhere, unless it hung on its case before.</summary>
    public void Drop(Act act)
    {
        var life = act.Brings is null ? null : reads.Ask((world, _) => world.Find(LifeOf(act)));
        foreach (var file in (act.Brings ?? []).Where(file => life?.Files.Any(held => held.Hash == file.ContentHash) != true))
        {
            files.Remove(file.ContentHash);
        }
    }

    /// <summary>Puts a copy the customer has seen on the shelf, to come with an act.</summary>
    public static async Task<BroughtFile> KeptAsync(FileShelf files, string purpose, byte[] copy, CancellationToken cancel)
    {
        using var content = new MemoryStream(copy);
        var kept = (await files.KeepAsync(content, cancel)).File!;
        return new BroughtFile($"复件仅供{purpose}之用.jpg", kept.Hash, kept.Bytes, kept.MediaType, Stamped: true) { Purpose = purpose };
    }

    private static LifeId LifeOf(Act act) => act switch
    {
        TakeStep step => step.Life,
        SetFields fields => fields.Life,
        AddRow row => row.Life,
        FillRows rows => rows.Life,
        Correct correct => correct.Life,
        DoGuideStep guide => guide.Life,
        _ => default,
    };

    private static IEnumerable<(string Purpose, string Text)> Sealed(Act act) => Givens(act).SelectMany(Sealed);

    private static IEnumerable<Given> Givens(Act act) => act switch
    {
        TakeStep step => step.With.Values,
        SetFields fields => fields.With.Values,
        AddRow row => row.With.Values,
        FillRows rows => rows.With.Values,
        Correct { To: { } to } => [to],
        DoGuideStep guide => guide.With.Values,
        _ => [],
    };

    private static IEnumerable<(string Purpose, string Text)> Sealed(Given given) => given switch
    {
        Given.Map map when FileOf(map) is { } file => [(map.Of.GetValueOrDefault("purpose") is Given.Text purpose ? purpose.Content : "", file)],
        Given.Map map => map.Of.Values.SelectMany(Sealed),
        Given.List list => list.Items.SelectMany(Sealed),
        _ => [],
    };

    private static string? FileOf(Given.Map map) =>
        map.Of.GetValueOrDefault("file") is Given.Text file && file.Content.StartsWith(Mark, StringComparison.Ordinal) ? file.Content : null;

    private static Act Named(Act act, Dictionary<string, BroughtFile> named) => act switch
    {
        TakeStep step => step with { With = Named(step.With, named) },
        SetFields fields => fields with { With = Named(fields.With, named) },
        AddRow row => row with { With = Named(row.With, named) },
        FillRows rows => rows with { With = Named(rows.With, named) },
        Correct { To: { } to } correct => correct with { To = Named(to, named) },
        DoGuideStep guide => guide with { With = Named(guide.With, named) },
        _ => act,
    };

    private static ImmutableDictionary<string, Given> Named(ImmutableDictionary<string, Given> with, Dictionary<string, BroughtFile> named) =>
        with.ToImmutableDictionary(pair => pair.Key, pair => Named(pair.Value, named));

    private static Given Named(Given given, Dictionary<string, BroughtFile> named) => given switch
    {
        Given.Map map when FileOf(map) is { } file && named.TryGetValue(file, out var kept) => new Given.Map(map.Of.SetItem("file", kept.ContentHash)),
        Given.Map map => new Given.Map(Named(map.Of, named)),
        Given.List list => new Given.List([.. list.Items.Select(item => Named(item, named))]),
        _ => given,
    };
}
