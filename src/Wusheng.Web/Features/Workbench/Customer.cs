namespace Wusheng.Web.Features.Workbench;

/// <summary>What is known of the customer behind a telephone number.</summary>
/// <param name="Words">What the pack calls the facts of a customer; null when it has no such thing.</param>
/// <param name="Facts">What is kept of them.</param>
/// <param name="History">Earlier contacts and cases, newest first.</param>
/// <param name="Promises">What has been promised to them and is still owed.</param>
internal sealed record Customer(
    string Phone, string? Name, PackWords? Words, ImmutableSortedDictionary<string, Value> Facts, ImmutableArray<BenchRow> History, ImmutableArray<BenchRow> Promises)
{
    /// <summary>What is theirs.</summary>
    public ImmutableArray<Thing> Things { get; init; } = [];

    /// <summary>The thing of the packs that stands for a customer.</summary>
    public const string Thing = "customer";
}
