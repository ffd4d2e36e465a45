namespace Wusheng.Core.Language;

/// <summary>
/// One pass over a text with every open reading of the pattern held at once, the earliest begun first. What the text may be passed over
/// in, it is passed over in between the characters of a pattern.
/// </summary>
internal sealed class PatternRun(ImmutableArray<Node> nodes, int first, PatternStarts starts)
{
    private const int None = -1;

    private readonly bool hasLastParticle = nodes.Any(node => node is { Move: Move.Particle, Next: 0 });
    private readonly int[] seen = NewMarks(nodes.Length);
    private readonly Stack<int> waiting = [];
    private List<(int Node, int Begun)> open = [];
    private List<(int Node, int Begun)> next = [];
    private int found = None;
    private int mark;

    internal IReadOnlyList<Found> Over(SpokenText text)
    {
        Begin();
        List<Found>? all = null;
        var said = text.Characters;
        for (var at = 0; at < said.Length; at++)
        {
            if (starts.MayBeAt(said[at]))
            {
                Enter(open, text, first, at, at);
            }

            if (open.Count == 0)
            {
                mark++;
                continue;
            }

            Step(text, at);
            if (found != None)
            {
                at = Ending(text, at);
                (all ??= []).Add(text.Original(found, at + 1));
                open.Clear();
                mark++;
            }
        }

        return all is null ? [] : all;
    }

    // A run is used again for the next text.
    private void Begin()
    {
        open.Clear();
        (mark, found) = (mark + 1, None);
        if (mark > int.MaxValue / 2)
        {
            Array.Fill(seen, -1);
            mark = 0;
        }
    }

    // A saying that ends with a particle takes all that follow; whether its own is said does not matter.
    private int Ending(SpokenText text, int at)
    {
        while (hasLastParticle && at + 1 < text.Characters.Length && Slack.IsParticle(text.Characters[at + 1]) && !text.BeginsAt(at + 1))
        {
            at++;
        }

        return at;
    }

    private void Step(SpokenText text, int at)
    {
        mark++;
        found = None;
        next.Clear();
        var (sound, isSlack) = (text.Characters[at], text.IsSlack(at));
        foreach (var (node, begun) in open)
        {
            if (Takes(nodes[node], sound))
            {
                Enter(next, text, nodes[node].Next, begun, at + 1);
            }

            if (isSlack && begun < at)
            {
                Enter(next, text, node, begun, at + 1);
            }
        }

        (open, next) = (next, open);
    }

    private static bool Takes(Node node, char sound) => node.Move switch
    {
        Move.Anything => true,
        Move.Particle => Slack.IsParticle(sound),
        _ => node.Sound == sound,
    };

    /// <summary>Opens a place and all it leads to without a sound; whoever came first keeps it.</summary>
    private void Enter(List<(int Node, int Begun)> into, SpokenText text, int entry, int begun, int at)
    {
        waiting.Push(entry);
        while (waiting.TryPop(out var place))
        {
            if (seen[place] == mark)
            {
                continue;
            }

            seen[place] = mark;
            var node = nodes[place];
            switch (node.Move)
            {
                case Move.Fork:
                    waiting.Push(node.Other);
                    waiting.Push(node.Next);
                    break;
                case Move.Begins when text.BeginsAt(at):
                case Move.Ends when text.EndsAt(at):
                    waiting.Push(node.Next);
                    break;
                case Move.Begins or Move.Ends:
                    break;
                case Move.Found:
                    found = found == None ? begun : found;
                    break;
                default:
                    into.Add((place, begun));
                    break;
            }
        }
    }

    private static int[] NewMarks(int length)
    {
        var marks = new int[length];
        Array.Fill(marks, -1);
        return marks;
    }
}
