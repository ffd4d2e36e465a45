namespace Wusheng.Core.Language;

/// <summary>
/// Like <see cref="PatternRun"/>, but a character of the same or a confused sound may stand for another; of several ways to hear the
/// pattern the one with the fewest is kept. What is heard counts only if it is more plausible than what is written.
/// </summary>
internal sealed class SoundRun(ImmutableArray<Node> nodes, int first, PatternStarts starts)
{
    private readonly int[] seen = new int[nodes.Length];
    private readonly int[] fewest = new int[nodes.Length];
    private readonly Stack<int> waiting = [];
    private List<(int Node, Trail Trail)> open = [];
    private List<(int Node, Trail Trail)> next = [];
    private Trail? found;
    private int mark = 1;

    internal List<Heard> Over(SpokenText text)
    {
        var all = new List<Heard>();
        for (var at = 0; at < text.Characters.Length; at++)
        {
            if (starts.MaySoundAt(text.Characters[at]))
            {
                Enter(open, text, first, Trail.Start(at), at);
            }

            Step(text, at);
            if (found is { Misheard: > 0 } && Plausibility.Of(found.Steps(), text) is { } heard)
            {
                all.Add(heard);
                open.Clear();
                mark++;
            }
        }

        return all;
    }

    private void Step(SpokenText text, int at)
    {
        mark++;
        found = null;
        next.Clear();
        var isSlack = text.IsSlack(at);
        foreach (var (place, trail) in open)
        {
            var node = nodes[place];
            if (Take(node, trail, text.Characters[at], at) is { } taken)
            {
                Enter(next, text, node.Next, taken, at + 1);
            }

            if (isSlack && trail.Begun < at)
            {
                Enter(next, text, place, trail, at + 1);
            }
        }

        (open, next) = (next, open);
    }

    private static Trail? Take(Node node, Trail trail, char sound, int at) => node.Move switch
    {
        Move.Anything => trail.Take(at, null, Sounding.Apart, false),
        Move.Particle => Slack.IsParticle(sound) ? trail.Take(at, sound, Sounding.Same, true) : null,
        _ when node.Sound == sound => trail.Take(at, sound, Sounding.Same, true),
        _ when trail.Misheard < Plausibility.MostMisheard && Readings.Between(node.Sound, sound) is var near and not Sounding.Apart => trail.Take(at, node.Sound, near, false),
        _ => null,
    };

    private void Enter(List<(int Node, Trail Trail)> into, SpokenText text, int entry, Trail trail, int at)
    {
        waiting.Push(entry);
        while (waiting.TryPop(out var place))
        {
            if (seen[place] == mark && fewest[place] <= trail.Misheard)
            {
                continue;
            }

            (seen[place], fewest[place]) = (mark, trail.Misheard);
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
                    found = trail;
                    break;
                default:
                    into.Add((place, trail));
                    break;
            }
        }
    }
}
