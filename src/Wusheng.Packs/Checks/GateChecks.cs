using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Gates: not always shut, not always open, and what they need is asked for somewhere.</summary>
internal static class GateChecks
{
    public static void Run(Checking checking)
    {
        var guided = checking.Pack.Guides.SelectMany(guide => guide.Steps.Concat(guide.Branches.SelectMany(branch => branch.Steps)))
            .SelectMany(step => step.Asks.Concat(step.Offers)).ToHashSet();
        foreach (var (life, _) in checking.Lives)
        {
            var answered = Answered(checking, life).Concat(guided).ToHashSet();
            foreach (var (gate, step) in Gates(life))
            {
                Constant(checking, gate, step);
                Needs(checking, life, gate, step, answered);
                Does(checking, gate);
            }

            foreach (var step in life.Steps.Where(step => step.When is not null && Folding.Of(step.When) is null && FoldedIn(step.When, step) == false))
            {
                checking.Error(checking.Places.At(step, "when"), "never-true", $"步骤“{step.Id}”的 when 永远不成立。", $"the 'when' of '{step.Id}' can never be true");
            }
        }
    }

    private static IEnumerable<(Gate Gate, StepType? Step)> Gates(LifeType life) =>
        life.Steps.SelectMany(step => step.Needs.Select(gate => (gate, (StepType?)step)))
            .Concat(life.Opening.Needs.Select(gate => (gate, (StepType?)null)))
            .Concat(life.Fields.SelectMany(field => field.Needs).Select(gate => (gate, (StepType?)null)));

    private static void Constant(Checking checking, Gate gate, StepType? step)
    {
        switch (FoldedIn(gate.Must, step))
        {
            case false:
                checking.Error(checking.Places.At(gate), "gate-shut", $"门“{gate.Id}”永远不会开。", $"the gate '{gate.Id}' can never open");
                break;
            case true:
                checking.Error(checking.Places.At(gate), "gate-open", $"门“{gate.Id}”永远是开的，等于没有。", $"the gate '{gate.Id}' is always open");
                break;
        }
    }

    /// <summary>Within a step its own states are known.</summary>
    private static bool? FoldedIn(Condition condition, StepType? step) => condition switch
    {
        Condition.Is { Value: Expression.Name { Path.Names: ["state"] } } test when step is { From.IsEmpty: false } => InState(test, step),
        Condition.And both when both.All.Any(part => FoldedIn(part, step) == false) => false,
        _ => Folding.Of(condition),
    };

    private static bool? InState(Condition.Is test, StepType step)
    {
        bool? named = step.From.All(test.Words.Contains) ? true : step.From.Any(test.Words.Contains) ? null : false;
        return test.Negated ? !named : named;
    }

    private static void Needs(Checking checking, LifeType life, Gate gate, StepType? step, HashSet<string> answered)
    {
        if (life.Kind == LifeKind.Row || step is null)
        {
            return;
        }

        var needed = PathsIn.Of(gate.Must).Select(path => path.First).Distinct().Select(name => life.Fields[name]).OfType<FieldType>();
        foreach (var field in needed.Where(field => field.Is is null && !answered.Contains(field.Id)))
        {
            var (zh, en) = ($"门“{gate.Id}”要看“{field.Id}”（{field.Title}），但没有步骤问它。", $"the gate '{gate.Id}' needs '{field.Id}', but no step asks or offers it");
            if (Folding.CanHoldWithout(gate.Must, field.Id) || life.Kind == LifeKind.Contact)
            {
                checking.Hint(checking.Places.At(gate), "gate-unasked", zh, en);
            }
            else
            {
                checking.Error(checking.Places.At(gate), "gate-unasked", zh, en);
            }
        }
    }

    /// <summary>Everything that can bring an answer: steps, openings, effects of this life and of those that open it.</summary>
    private static IEnumerable<string> Answered(Checking checking, LifeType life) =>
        life.Steps.SelectMany(step => step.Asks.Concat(step.Offers)).Concat(life.Opening.Asks).Concat(life.Opening.Offers)
            .Concat(AllEffects.Of(life).OfType<Effect.Set>().Select(set => set.Field))
            .Concat(checking.Lives.SelectMany(each => AllEffects.Own(each.Life)).OfType<Effect.Open>().Where(open => open.Type == life.Id).SelectMany(open => open.With).Select(with => with.Name))
            .Concat(checking.Lives.SelectMany(each => AllEffects.Own(each.Life)).OfType<Effect.Take>().SelectMany(take => take.With).Select(with => with.Name));

    private static void Does(Checking checking, Gate gate)
    {
        foreach (var effect in gate.Does.Where(effect => effect is not (Effect.Notify or Effect.Owe)))
        {
            checking.Error(checking.Places.At(effect), "gate-does", "门的 does 只能 notify 或 owe。", "a gate may only notify or owe");
        }
    }
}
