namespace Wusheng.Core.Scenarios;

/// <summary>What playing one scenario came to; green when nothing failed.</summary>
public sealed record ScenarioResult(string Title, ImmutableArray<ScenarioFailure> Failures)
{
    public bool Passed => Failures.IsEmpty;
}

/// <summary>One thing that was not as the scenario says, at its place in the pack's file (lines and columns from 1).</summary>
public sealed record ScenarioFailure(string File, int Line, int Column, string Zh, string En)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Zh} / {En}";
}
