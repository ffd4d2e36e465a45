namespace Wusheng.Core.Time;

/// <summary>The unit a limit is written in. A day is 24 hours; a working day is one of the calendar.</summary>
public enum LimitUnit
{
    Second,
    Minute,
    Hour,
    Day,
    WorkingDay,
}
