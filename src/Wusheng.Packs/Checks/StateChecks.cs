using Wusheng.Core.Lives;
using Wusheng.Core.Packs;

namespace Wusheng.Packs.Checks;

/// <summary>States: each can be reached, and each is left or an end.</summary>
internal static class StateChecks
{
    public static void Run(Checking checking)
    {
        foreach (var (life, _) in checking.Lives)
        {
            if (life.Kind == LifeKind.Contact)
            {
                NamesOf(checking, life, BuiltIn.ContactStates);
                continue;
            }

            NamesOf(checking, life, [.. life.States.Ids]);
            var graph = new StateGraph(life);
            Reached(checking, life, graph);
            Left(checking, life, graph);
            Circles(checking, life, graph);
        }
    }

    private static void NamesOf(Checking checking, LifeType life, IReadOnlyCollection<string> states)
    {
        foreach (var step in life.Steps)
        {
            foreach (var from in step.From.Where(from => from is not ("any" or "*")))
            {
                Names.OneOf(checking, checking.Places.At(step, "from", from), from, states, "状态", "state");
            }

            Names.OneOf(checking, checking.Places.At(step, "to"), step.To, states, "状态", "state");
        }

        foreach (var end in life.Ends)
        {
            Names.OneOf(checking, checking.Places.At(life, "ends", end), end, states, "状态", "state");
        }
    }

    private static void Reached(Checking checking, LifeType life, StateGraph graph)
    {
        var reached = graph.From(life.FirstState is { } first ? [first] : []);
        foreach (var state in life.States.Where(state => !reached.Contains(state.Id)))
        {
            checking.Error(checking.Places.At(state), "state-unreachable", $"没有步骤能到达状态“{state.Id}”（{state.Title}）。", $"no step leads to the state '{state.Id}'");
        }
    }

    private static void Left(Checking checking, LifeType life, StateGraph graph)
    {
        foreach (var state in life.States.Where(state => !life.Ends.Contains(state.Id) && !graph.IsLeft(state.Id)))
        {
            var (zh, en) = ($"状态“{state.Id}”（{state.Title}）既没有步骤离开，也不在 ends 里。", $"the state '{state.Id}' is neither left by a step nor one of the ends");
            if (life is { Kind: LifeKind.Row, Ends.IsEmpty: true })
            {
                checking.Hint(checking.Places.At(state), "state-stuck", zh, en);
            }
            else
            {
                checking.Error(checking.Places.At(state), "state-stuck", zh, en);
            }
        }
    }

    private static void Circles(Checking checking, LifeType life, StateGraph graph)
    {
        var moving = life.Steps.Where(step => step is { BySystem: true, To: not null }).ToList();
        foreach (var step in moving.Where(step => Returns(graph, moving, step)))
        {
            checking.Error(checking.Places.At(step), "system-circle", $"系统步骤“{step.Id}”绕成了圈。", $"the system step '{step.Id}' goes in a circle");
        }
    }

    private static bool Returns(StateGraph graph, List<StepType> moving, StepType start)
    {
        var seen = new HashSet<string> { start.To! };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var state))
        {
            foreach (var step in moving.Where(step => graph.FromOf(step).Contains(state)))
            {
                if (step.Id == start.Id)
                {
                    return true;
                }

                if (seen.Add(step.To!))
                {
                    open.Enqueue(step.To!);
                }
            }
        }

        return false;
    }
}
