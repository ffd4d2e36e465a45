using Wusheng.Store;

namespace Wusheng.Web.Watches;

public sealed class DutyBookTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    [Fact]
    public async Task A_monthly_round_opens_once_for_each_person_but_who_inspects_however_often_it_is_looked_at()
    {
        desk.Clock.Now = new DateTimeOffset(2026, 4, 1, 1, 0, 0, TimeSpan.Zero);

        await Task.WhenAll(desk.Of<DutyBook>().OpenDueAsync(default), desk.Of<DutyBook>().OpenDueAsync(default));
        await desk.Of<DutyBook>().OpenDueAsync(default);

        await using var db = desk.Of<Database>().OpenDb();
        var rounds = db.Lives.Where(row => row.Type == "listening").Select(row => row.Id);
        var looked = db.Seats.Where(seat => seat.Seat == "person" && rounds.Contains(seat.Life)).Select(seat => seat.Person).ToList();
        Assert.Equal(["admin", "boss", "li", "wang", "zhou"], looked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_opens_before_its_time()
    {
        await desk.Of<DutyBook>().OpenDueAsync(default);

        await using var db = desk.Of<Database>().OpenDb();
        Assert.Empty(db.Lives.Where(row => row.Type == "listening"));
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
