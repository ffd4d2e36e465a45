using System.Globalization;

using Microsoft.EntityFrameworkCore;

using Wusheng.Store;

namespace Wusheng.Web.House;

/// <summary>The demonstration lies on the last working day before the desk's first start, whatever its clock says.</summary>
public sealed class DemoDayTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    [Theory]
    [InlineData("2026-11-20 10:00", "2026-11-19")]
    [InlineData("2026-11-23 09:30", "2026-11-20")]
    [InlineData("2026-10-08 09:00", "2026-09-30")]
    public async Task The_newest_fault_is_of_the_working_day_before_and_something_of_it_is_still_running(string now, string day)
    {
        await using var desk = new DeskUnderTest { Settings = { ["Demo"] = "true" } };
        desk.Clock.Now = new DateTimeOffset(DateTime.Parse(now, CultureInfo.InvariantCulture), China).ToUniversalTime();
        await using var db = desk.Of<Database>().OpenDb();
        var cancel = TestContext.Current.CancellationToken;

        var faults = await db.Lives.Where(life => life.Type == "fault").ToListAsync(cancel);
        var running = (await db.Clocks.ToListAsync(cancel)).Where(clock => clock.DueAt is not null).ToList();

        Assert.All(faults, fault => Assert.Equal(day, fault.OpenedAt.ToOffset(China).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.StartsWith($"GZ{day.Replace("-", "", StringComparison.Ordinal)}-", faults[0].Number, StringComparison.Ordinal);
        Assert.DoesNotContain(await db.Events.ToListAsync(cancel), row => row.At > desk.Clock.Now);
        Assert.Contains(faults, fault => !fault.Ended);
        Assert.Contains(running, clock => clock.DueAt > desk.Clock.Now);
        Assert.All(running, clock => Assert.True(clock.DueAt > faults.Min(fault => fault.OpenedAt).AddDays(-1), $"{clock.Type} {clock.Clock} {clock.DueAt}"));
    }
}
