using System.Collections.Immutable;

namespace Wusheng.Core.Language;

/// <summary>One pass over a text with every open reading of the pattern held at once, the earliest begun first.</summary>
internal sealed class PatternRun(ImmutableArray<Node> nodes, int first)
{
    private readonly int[] seen = NewMarks(nodes.Length);
    private readonly Stack<int> waiting = [];
    private List<(int Node, int Begun)> open = [];
    private List<(int Node, int Begun)> next = [];
    private int found = -1;
    private int mark;

    internal List<Found> Over(SpokenText text)
    {
        var all = new List<Found>();
        for (var at = 0; at < text.Characters.Length; at++)
        {
            Enter(open, first, at);
            Step(text.Characters[at]);
            if (found >= 0)
            {
                all.Add(text.Original(found, at + 1));
                open.Clear();
                mark++;
            }
        }

        return all;
    }

    private void Step(char sound)
    {
        mark++;
        found = -1;
        next.Clear();
        foreach (var (node, begun) in open)
        {
            if (nodes[node].Move == Move.Anything || nodes[node].Sound == sound)
            {
                Enter(next, nodes[node].Next, begun);
            }
        }

        (open, next) = (next, open);
    }

    /// <summary>Opens a place and all it leads to without a sound; whoever came first keeps it.</summary>
    private void Enter(List<(int Node, int Begun)> into, int entry, int begun)
    {
        waiting.Push(entry);
        while (waiting.TryPop(out var at))
        {
            if (seen[at] == mark)
            {
                continue;
            }

            seen[at] = mark;
            switch (nodes[at].Move)
            {
                case Move.Fork:
                    waiting.Push(nodes[at].Other);
                    waiting.Push(nodes[at].Next);
                    break;
                case Move.Found:
                    found = found < 0 ? begun : found;
                    break;
                default:
                    into.Add((at, begun));
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
