namespace Wusheng.Core.Packs;

/// <summary>Everything a pack causes, always in the same order.</summary>
public static class AllEffects
{
    public static IEnumerable<Effect> Of(Pack pack) =>
        pack.Cases.Concat(pack.Contacts).Concat(pack.Inspections.Select(inspection => inspection.Life)).SelectMany(Of)
            .Concat(pack.Guides.SelectMany(StepsOf).SelectMany(step => Deep(step.Does)))
            .Concat(pack.Lines.SelectMany(line => Deep(line.Does)));

    /// <summary>What a life causes: by its opening, steps, gates, clocks, and those of its rows.</summary>
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

    private static IEnumerable<GuideStep> StepsOf(Guide guide) => guide.Steps.Concat(guide.Branches.SelectMany(branch => branch.Steps));
}
