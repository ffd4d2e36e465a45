namespace Wusheng.Core.Lives.Talk;

/// <summary>The longest chain of steps and turns that both go forwards; of equally long ones the earliest.</summary>
/// <param name="says">Step by turn: whether it is said there.</param>
/// <param name="shares">Whether a step may be said in the same turn as the step before it.</param>
internal sealed class Chains(bool[,] says, bool[] shares)
{
    private readonly int steps = says.GetLength(0);
    private readonly int turns = says.GetLength(1);

    internal List<(int Step, int Turn)> Longest()
    {
        var (best, ending) = Lengths();
        var chain = new List<(int, int)>();
        var (step, turn) = (steps, turns);
        while (best[step, turn] > 0)
        {
            if (best[step, turn] == best[step, turn - 1])
            {
                turn--;
            }
            else if (best[step, turn] == best[step - 1, turn])
            {
                step--;
            }
            else
            {
                (step, turn) = Back(ending, chain, step, turn);
            }
        }

        return chain;
    }

    // The step stands at this turn; so do those before it that it shares the turn with.
    private (int Step, int Turn) Back(int[,] ending, List<(int, int)> chain, int step, int turn)
    {
        chain.Add((step - 1, turn - 1));
        while (step > 1 && shares[step - 1] && ending[step - 1, turn] > 0 && ending[step, turn] == ending[step - 1, turn] + 1)
        {
            step--;
            chain.Add((step - 1, turn - 1));
        }

        return (step - 1, turn - 1);
    }

    private (int[,] Best, int[,] Ending) Lengths()
    {
        var (best, ending) = (new int[steps + 1, turns + 1], new int[steps + 1, turns + 1]);
        for (var step = 1; step <= steps; step++)
        {
            for (var turn = 1; turn <= turns; turn++)
            {
                var shared = shares[step - 1] ? ending[step - 1, turn] : 0;
                ending[step, turn] = says[step - 1, turn - 1] ? 1 + Math.Max(best[step - 1, turn - 1], shared) : 0;
                best[step, turn] = Math.Max(ending[step, turn], Math.Max(best[step - 1, turn], best[step, turn - 1]));
            }
        }

        return (best, ending);
    }
}
