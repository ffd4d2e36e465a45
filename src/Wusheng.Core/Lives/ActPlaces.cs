namespace Wusheng.Core.Lives;

/// <summary>Which rows an act speaks of: one that is not there is refused before any rule looks at it.</summary>
internal static class ActPlaces
{
    /// <summary>The first row the act names that the life does not have, or null.</summary>
    internal static int? Missing(Act act, Life life) => Named(act) is { } row && !life.Parts.ContainsKey(row) ? row : null;

    private static int? Named(Act act) => act switch
    {
        TakeStep a => a.Row,
        AddRow a => a.Parent,
        SetFields a => a.Row,
        Assign a => a.Row,
        Receive a => a.Row,
        Accept a => a.Row,
        AddNote a => a.Row,
        Urge a => a.Row,
        Attach a => a.Row,
        Correct a => a.Row,
        _ => null,
    };
}
