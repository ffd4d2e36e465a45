namespace Wusheng.Core.Language;

internal enum Move { Sound, Particle, Anything, Fork, Begins, Ends, Found }

/// <summary>One place of a pattern's automaton and where it leads.</summary>
internal readonly record struct Node(Move Move, char Sound, int Next, int Other);

/// <summary>Turns pieces into an automaton, from the last piece to the first.</summary>
internal sealed class PatternProgram(Func<string, string?> slot)
{
    internal const int LongestGap = 12;

    // Every gap is a dozen places that may all be open at once: a hostile pattern must not multiply the text.
    private const int MostGaps = 8;

    private readonly List<Node> nodes = [new Node(Move.Found, '\0', 0, 0)];
    private int gaps;
    private bool softens;

    /// <summary>Whether any character of it is fixed; if not, anything at all would match.</summary>
    internal bool IsTelling { get; private set; }

    internal (ImmutableArray<Node> Nodes, int First) Build(Piece.Either pieces)
    {
        // A saying of particles only means them.
        softens = Softens(pieces);
        var first = Either(pieces, 0);
        return ([.. nodes], first);
    }

    private int Either(Piece.Either either, int next)
    {
        var entry = Way(either.Ways[^1], next);
        for (var way = either.Ways.Length - 2; way >= 0; way--)
        {
            entry = Add(new Node(Move.Fork, '\0', Way(either.Ways[way], next), entry));
        }

        return entry;
    }

    private int Way(ImmutableArray<Piece> pieces, int next)
    {
        for (var at = pieces.Length - 1; at >= 0; at--)
        {
            next = One(pieces[at], next);
        }

        return next;
    }

    private int One(Piece piece, int next) => piece switch
    {
        Piece.Sound sound when softens && Slack.IsParticle(sound.Character) => Particle(sound.Character, next),
        Piece.Sound sound => Sound(sound.Character, next),
        Piece.Edge edge => Add(new Node(edge.Begins ? Move.Begins : Move.Ends, '\0', next, 0)),
        Piece.Either either => Either(either, next),
        Piece.Slot named => Slot(slot(named.Name), next),
        _ => Gap(LongestGap, next),
    };

    private int Slot(string? filled, int next)
    {
        var sounds = filled is null ? "" : SpokenText.Of(filled).Characters;
        if (sounds.Length == 0)
        {
            return Add(new Node(Move.Anything, '\0', Gap(LongestGap - 1, next), 0));
        }

        for (var at = sounds.Length - 1; at >= 0; at--)
        {
            next = Sound(sounds[at], next);
        }

        return next;
    }

    private int Sound(char sound, int next)
    {
        IsTelling = true;
        return Add(new Node(Move.Sound, sound, next, 0));
    }

    private int Particle(char particle, int next)
    {
        var some = Add(new Node(Move.Particle, particle, next, 0));
        return Slack.IsSoft(particle) ? Add(new Node(Move.Fork, '\0', some, next)) : some;
    }

    /// <summary>Whether its particles may be others or missing: not when it has nothing else.</summary>
    internal static bool Softens(Piece.Either pieces) => pieces.Ways.Any(way => way.Any(piece =>
        piece is Piece.Sound sound ? !Slack.IsParticle(sound.Character) : piece is Piece.Slot || (piece is Piece.Either either && Softens(either))));

    private int Gap(int longest, int next)
    {
        var entry = next;
        for (var length = 0; length < longest && gaps < MostGaps; length++)
        {
            entry = Add(new Node(Move.Fork, '\0', next, Add(new Node(Move.Anything, '\0', entry, 0))));
        }

        gaps++;
        return entry;
    }

    private int Add(Node node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }
}
