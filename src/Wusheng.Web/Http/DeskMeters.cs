using System.Diagnostics.Metrics;

using Wusheng.Store.Live;

namespace Wusheng.Web.Http;

/// <summary>The figures of the desk.</summary>
internal sealed class DeskMeters : IDisposable
{
    private readonly Meter meter = new(Telemetry.Name);
    private readonly Counter<long> acts;
    private readonly Counter<long> refusals;
    private readonly Histogram<double> lag;
    private readonly Counter<long> deliveries;
    private readonly Counter<long> givenUp;
    private double oldest;

    public DeskMeters()
    {
        acts = meter.CreateCounter<long>("wusheng.acts", description: "Acts that happened, by kind");
        refusals = meter.CreateCounter<long>("wusheng.refusals", description: "Refused acts, by code");
        lag = meter.CreateHistogram<double>("wusheng.due.lag", "s", "How late the next due clock is when the watch has done its work");
        deliveries = meter.CreateCounter<long>("wusheng.outbox.attempts", description: "Attempts to deliver mail and webhooks");
        givenUp = meter.CreateCounter<long>("wusheng.outbox.given-up", description: "Deliveries given up, by kind");
        meter.CreateObservableGauge("wusheng.outbox.age", () => oldest, "s", "How long the oldest thing in the outbox has been waiting");
    }

    public void Told(Act act, Decision decision)
    {
        if (decision is Decision.Refused { Why: var why })
        {
            why.ToList().ForEach(fault => refusals.Add(1, new KeyValuePair<string, object?>("code", fault.Code)));
        }
        else
        {
            acts.Add(1, new KeyValuePair<string, object?>("act", act.GetType().Name));
        }
    }

    public void Watched(Watched watched, DateTimeOffset now) =>
        lag.Record(watched.NextWake is { } next && next < now ? (now - next).TotalSeconds : 0);

    public void Delivered(int attempts, TimeSpan oldestWaiting)
    {
        deliveries.Add(attempts);
        oldest = oldestWaiting.TotalSeconds;
    }

    public void GaveUp(string kind) => givenUp.Add(1, new KeyValuePair<string, object?>("kind", kind));

    /// <summary>Whether a figure is one of this desk's, where several run in one process.</summary>
    public bool Owns(Instrument figure) => figure.Meter == meter;

    public void Dispose() => meter.Dispose();
}
