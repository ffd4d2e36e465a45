namespace Wusheng.Core.Time;

/// <summary>Why a stretch of time counts towards a limit or does not.</summary>
public enum StretchKind
{
    /// <summary>Open by the week, or by a half day's hours: counts.</summary>
    Counted,

    /// <summary>Closed by the week, at lunch, at night or in the other half of a half day.</summary>
    Skipped,

    /// <summary>Closed by a holiday.</summary>
    Holiday,

    /// <summary>Open because the day is worked in place of another (调休): counts.</summary>
    MakeUpDay,

    /// <summary>The clock was stopped.</summary>
    Paused,

    /// <summary>What is left of the day of the start, which a limit in working days does not count.</summary>
    StartDay,
}

/// <summary>Questions to a <see cref="StretchKind"/>.</summary>
public static class StretchKinds
{
    public static bool Counts(this StretchKind kind) => kind is StretchKind.Counted or StretchKind.MakeUpDay;
}
