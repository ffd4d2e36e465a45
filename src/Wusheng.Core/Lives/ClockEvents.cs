namespace Wusheng.Core.Lives;

public sealed record ClockStarted(int Row, string Clock, int Run, DateTimeOffset? Due) : LifeEvent;

public sealed record ClockPaused(int Row, string Clock) : LifeEvent;

public sealed record ClockResumed(int Row, string Clock, DateTimeOffset? Due) : LifeEvent;

public sealed record ClockMoved(int Row, string Clock, DateTimeOffset? Due) : LifeEvent;

public sealed record ClockBreached(int Row, string Clock) : LifeEvent;

/// <summary>Stopped by a moment (<c>Ended</c> false) or because the life ended (true: neither met nor breached by that).</summary>
public sealed record ClockStopped(int Row, string Clock, bool Ended) : LifeEvent;

/// <summary>One entry of the clock's table was carried out; the offset as written (<c>-10m</c>, <c>due</c>) is its identity within the run.</summary>
public sealed record ClockFired(int Row, string Clock, string Offset) : LifeEvent;
