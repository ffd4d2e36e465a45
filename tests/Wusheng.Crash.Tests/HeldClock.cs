namespace Wusheng.Crash.Tests;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class HeldClock(DateTimeOffset now) : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
