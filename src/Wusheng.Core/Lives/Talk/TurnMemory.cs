using System.Runtime.CompilerServices;
using Wusheng.Core.Language;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What was once heard in a turn: a life is read many times while its turns stay the same.</summary>
internal sealed class TurnMemory
{
    private static readonly ConditionalWeakTable<TalkTurn, TurnMemory> Known = [];

    private readonly string written;
    private SpokenText? text;
    private SpokenText? meant;
    private bool isWeighed;
    private TurnWords? words;

    private TurnMemory(string written) => this.written = written;

    internal static TurnMemory Of(TalkTurn turn) => Known.GetValue(turn, each => new TurnMemory(each.Text));

    internal string Written => written;

    internal SpokenText Text => text ??= SpokenText.Of(written);

    /// <summary>As it was probably meant, where words of another sense but the same sound were written down; null where nothing says so.</summary>
    internal SpokenText? Meant
    {
        get
        {
            if (!isWeighed)
            {
                (meant, isWeighed) = (Text.Meant, true);
            }

            return meant;
        }
    }

    /// <summary>By the sayings of a pack; those of the pack asked last are remembered.</summary>
    internal TurnWords WordsOf(PackSayings pack) => words is { } known && known.Pack == pack ? known : words = new TurnWords(pack, this);
}
