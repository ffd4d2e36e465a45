using System.Diagnostics.Metrics;

namespace Wusheng.Web.Http;

public sealed class DeskMetersTests
{
    [Fact]
    public void Acts_are_counted_by_kind_and_refusals_by_code()
    {
        using var meters = new DeskMeters();
        using var listener = new MeterListener();
        var counted = new List<string>();
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (meters.Owns(instrument))
            {
                to.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {tags[0].Key}={tags[0].Value} {value}"));
        listener.Start();
        var note = new AddNote(new LifeId("1"), 0, "the customer's own words");

        meters.Told(note, new Decision.Happened(new Life(new LifeId("1")), []));
        meters.Told(note, new Decision.Refused([new Refusal(RefusalKind.WrongMoment, "manual", "还不能办。", "Not yet.")], []));

        Assert.Equal(["wusheng.acts act=AddNote 1", "wusheng.refusals code=manual 1"], counted);
    }
}
