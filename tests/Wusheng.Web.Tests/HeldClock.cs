namespace Wusheng.Web;

/// <summary>A clock that stands where the test puts it.</summary>
internal sealed class HeldClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 10, 10, 6, 36, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
