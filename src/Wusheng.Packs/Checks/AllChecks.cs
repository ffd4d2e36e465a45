using Wusheng.Packs.Problems;

namespace Wusheng.Packs.Checks;

/// <summary>Every check on the meaning of a pack, in one list.</summary>
internal static class AllChecks
{
    public static void Run(CompiledPack pack, ProblemList problems)
    {
        var checking = new Checking(pack, problems);
        ConditionChecks.Run(checking);
        StateChecks.Run(checking);
        StepChecks.Run(checking);
        SeatChecks.Run(checking);
        FieldChecks.Run(checking);
        GateChecks.Run(checking);
        ClockChecks.Run(checking);
        EffectChecks.Run(checking);
        GuideChecks.Run(checking);
        TalkChecks.Run(checking);
        Slots.Run(checking);
        PaperChecks.Run(checking);
        FigureChecks.Run(checking);
        ScorecardChecks.Run(checking);
        ClauseChecks.Run(checking);
        ScenarioChecks.Run(checking);
        InheritanceChecks.Run(checking);
    }
}
