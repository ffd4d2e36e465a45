using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>What is given with an act, and which of it the act itself asks for.</summary>
/// <param name="Title">What people call the act.</param>
/// <param name="Names">What it asks and offers.</param>
/// <param name="Seats">Seats it fills, by their last name.</param>
internal sealed record Giving(string Title, ImmutableHashSet<string> Names, ImmutableHashSet<string> Seats, bool Opening)
{
    // A pack says once and for all what its acts ask for.
    private static readonly ConditionalWeakTable<StepType, Giving> Steps = [];
    private static readonly ConditionalWeakTable<LifeType, Giving> Openings = [];

    internal static Giving Of(StepType step) => Steps.GetValue(step, Asked);

    internal static Giving Of(LifeType type) => Openings.GetValue(type, Asked);

    private static Giving Asked(StepType step) => new(step.Title, [.. step.Asks, .. step.Offers], [.. SeatsOf(step.Assigns, step.Does)], false);

    private static Giving Asked(LifeType type) =>
        new(type.Title, [.. type.Opening.Asks, .. type.Opening.Offers], [.. SeatsOf(type.Opening.Assigns, type.Opening.Does), .. type.Seats.Ids], true);

    private static IEnumerable<string> SeatsOf(IEnumerable<Assignment> assigns, IEnumerable<Effect> does) =>
        assigns.Concat(does.OfType<Effect.Assign>().Select(effect => effect.Seat)).Select(seat => seat.Seat.Names[^1]);
}
