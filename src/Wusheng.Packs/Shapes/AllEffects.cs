using System.Collections.Immutable;
using Wusheng.Core.Packs;

namespace Wusheng.Packs.Shapes;

/// <summary>Everything a life causes: by its opening, steps, gates, clocks, and those of its rows.</summary>
internal static class AllEffects
{
    public static IEnumerable<Effect> Of(LifeType life) => Own(life).Concat(life.Rows.SelectMany(Of));

    public static IEnumerable<Effect> Own(LifeType life) =>
        life.Steps.SelectMany(Of)
            .Concat(Deep(life.Opening.Does)).Concat(life.Opening.Needs.SelectMany(gate => Deep(gate.Does)))
            .Concat(life.Clocks.SelectMany(clock => clock.At.SelectMany(entry => Deep(entry.Does))))
            .Concat(life.Fields.SelectMany(field => field.Needs).SelectMany(gate => Deep(gate.Does)));

    public static IEnumerable<Effect> Of(StepType step) => Deep(step.Does).Concat(step.Needs.SelectMany(gate => Deep(gate.Does)));

    /// <summary>The effects and what they do when given up.</summary>
    public static IEnumerable<Effect> Deep(ImmutableArray<Effect> effects) =>
        effects.SelectMany(effect => Deep(effect.Fails).Prepend(effect));
}
