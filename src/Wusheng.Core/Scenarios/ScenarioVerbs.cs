namespace Wusheng.Core.Scenarios;

/// <summary>The words for what a scenario can do to any life without its pack writing a step for it.</summary>
public static class ScenarioVerbs
{
    public static ImmutableArray<string> All { get; } =
    [
        "note", "say", "write", "set", "assign", "correct", "reopen", "void", "reprint", "handOver", "hold", "pause", "resume", "split", "link", "attach",
        "movePack", "move", "pay", "undelivered", "takePayment", "reverse", "print",
    ];
}
