namespace Wusheng.Store;

/// <summary>Moments as both databases keep them.</summary>
internal static class KeptMoment
{
    /// <summary>The moment in UTC to the microsecond, which is what PostgreSQL keeps: what is decided and hashed must be what is read back.</summary>
    internal static DateTimeOffset Kept(this DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
