using System.Runtime.CompilerServices;
using Wusheng.Core.Language;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>Where in a turn a sentence is like a saying's samples.</summary>
internal sealed record Resemblance(Found Where, Likeness? Likeness);

/// <summary>
/// The sentences of a turn that are like samples of the pack. Learned once for a pack, read once for a turn: a life is read many times
/// while its turns stay the same.
/// </summary>
internal sealed class Resembling
{
    private static readonly ConditionalWeakTable<Pack, Resembling> Packs = [];

    private readonly Lazy<SimilarSentences?> sentences;
    private readonly ConditionalWeakTable<TalkTurn, List<Resemblance>> turns = [];

    private Resembling(Pack pack) => sentences = new Lazy<SimilarSentences?>(() => SimilarSentences.Of(pack));

    internal static Resembling Of(Pack pack) => Packs.GetValue(pack, each => new Resembling(each));

    internal List<Resemblance> In(TalkTurn turn) => turns.GetValue(turn, Read);

    private List<Resemblance> Read(TalkTurn turn) => sentences.Value is not { } known ? []
        : [.. Sentences.Windows(turn.Text)
            .Select(where => (where, known.In(turn.Text.Substring(where.Start, where.Length))))
            .Where(each => each.Item2 is not null).Select(each => new Resemblance(each.where, each.Item2))];
}
