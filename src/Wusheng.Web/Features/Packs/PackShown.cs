using Wusheng.Packs;
using Wusheng.Packs.Changes;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;

namespace Wusheng.Web.Features.Packs;

/// <summary>A standard as its page shows it to one person: its versions, the one looked at, what it is compared with.</summary>
internal sealed record PackShown(string Id, HouseBook House, ImmutableHashSet<string> Mine, ImmutableArray<VersionShown> Versions)
{
    public required Standing Looked { get; init; }

    /// <summary>What it is compared with: the version in force, unless another is asked for; null when there is none other.</summary>
    public Standing? Base { get; init; }

    public KeptDraft? Draft { get; init; }

    public ImmutableArray<KeptDraft> Others { get; init; } = [];

    public bool IsDraft => Looked.Hash is null;

    public bool IsAdministrator => !Mine.IsEmpty;

    public VersionShown? Version => Versions.FirstOrDefault(version => version.Row.Hash == Looked.Hash);

    /// <summary>How the looked-at one differs, as far as both can be read.</summary>
    public ImmutableArray<Difference> Changes => Base?.Pack is { } before && Looked.Pack is { } after && Base.Hash != Looked.Hash ? PackDiff.Between(before, after) : [];

    public string Name(string? person) => person is null ? "" : House.People.GetValueOrDefault(person)?.Name ?? person;
}

/// <summary>One version with where it is in force and how much still runs under it.</summary>
/// <param name="Published">Oldest first.</param>
/// <param name="Sites">Titles of the sites at which it is the newest.</param>
internal sealed record VersionShown(PackRow Row, ImmutableArray<Publication> Published, ImmutableArray<string> Sites, int Running)
{
    public bool IsInForce => !Sites.IsEmpty;
}

/// <summary>Something to look at: a version or a draft, with what the compiler says of it.</summary>
/// <param name="Hash">Null for a draft.</param>
internal sealed record Standing(string? Hash, string Semantic, PackContent Content, PackReading Reading, Pack? Recalled)
{
    /// <summary>A published version that today's compiler would refuse can still be read.</summary>
    public Pack? Pack => (Reading as PackReading.Sound)?.Pack ?? Recalled;

    public int Errors => Reading.Problems.Count(problem => problem.Severity == Severity.Error);

    public int Hints => Reading.Problems.Length - Errors;

    /// <summary>What its addresses say: the hash, or that it is the draft.</summary>
    public string Key => Hash ?? "draft";
}
