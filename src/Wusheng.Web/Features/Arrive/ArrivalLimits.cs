using System.Threading.RateLimiting;

namespace Wusheng.Web.Features.Arrive;

/// <summary>How often numbers may be taken from one network address at one site, so that a script fills no line.</summary>
internal sealed class ArrivalLimits(WushengOptions settings) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limits = PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetFixedWindowLimiter(
        key, _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.ArrivalsPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    public bool Allow(string site, HttpContext http)
    {
        using var lease = limits.AttemptAcquire($"{site} {http.Connection.RemoteIpAddress}");
        return lease.IsAcquired;
    }

    public void Dispose() => limits.Dispose();
}
