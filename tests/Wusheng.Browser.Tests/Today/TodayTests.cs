using Wusheng.Cases;
using Wusheng.Core.Lives;

namespace Wusheng.Today;

/// <summary>An engineer's day on a phone: receiving, answering, photographs; with a line, without one, and when the line comes back.</summary>
public sealed class TodayTests(RunningDesk desk)
{
    private const int Width = 360;

    [Fact]
    public async Task An_order_is_received_and_answered_with_one_hand()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        var order = await faults.DispatchedAsync("宽带晚间频繁掉线");
        await using var visitor = await EngineerAsync(faults);
        var card = Card(visitor, order);

        await Expect(card).ToContainTextAsync("宽带晚间频繁掉线");
        await Expect(card).ToContainTextAsync("30 分");
        await visitor.PictureAsync("today-360");
        await card.GetByRole(AriaRole.Button, new() { Name = "接单", Exact = true }).ClickAsync();
        await Expect(card.Locator("summary.btn-pri")).ToHaveTextAsync(faults.Step("answer"), new() { Timeout = 60_000 });
        await AnswerAsync(card, "光路衰减大，找不到断点", "明早带光时域反射仪再查");

        await Expect(card).Not.ToContainTextAsync(faults.State("dispatched"), new() { Timeout = 60_000 });
        Assert.Equal("answered", faults.Now(order).State);
        Assert.Equal("光路衰减大，找不到断点", faults.Text(order, "difficulty"));
        Assert.Empty(visitor.Problems);
    }

    [Fact]
    public async Task Acts_without_a_line_wait_on_the_phone_and_are_done_once_in_their_order()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        var order = await faults.DispatchedAsync("视频会议卡顿");
        await using var visitor = await EngineerAsync(faults);
        await ReadyWithoutLineAsync(visitor);
        var card = Card(visitor, order);

        await visitor.Page.Context.SetOfflineAsync(true);
        await card.GetByRole(AriaRole.Button, new() { Name = "接单", Exact = true }).ClickAsync();
        await Expect(card).ToContainTextAsync("还没传");
        await card.Locator(".td-m > summary").ClickAsync();
        await AnswerAsync(card, "交换机端口告警", "换板后复测");
        await Expect(visitor.Page.Locator("#off")).ToContainTextAsync("网断了，照常做。2 项改动存在手机里，有网自动上传。");
        await visitor.PictureAsync("today-off-360");

        await visitor.Page.ReloadAsync();
        await Expect(Card(visitor, order).Locator(".td-q .nt")).ToHaveCountAsync(2);
        Assert.Null(faults.Now(order).Whole.Seats["engineer"].ReceivedAt);

        await visitor.Page.Context.SetOfflineAsync(false);
        await Expect(visitor.Page.Locator(".td-q .nt")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Expect(visitor.Page.Locator("#off")).ToBeHiddenAsync();
        Assert.Equal("answered", faults.Now(order).State);
        Assert.Equal(["SeatReceived", "StepTaken"], faults.History(order).Where(happened => happened.By == faults.Engineer).Select(happened => happened.Event.GetType().Name).Where(name => name is "SeatReceived" or "StepTaken"));
    }

    [Fact]
    public async Task What_is_refused_stays_with_its_reason_until_it_is_mended()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        var order = await faults.DispatchedAsync("固话无拨号音");
        await faults.DoAsync(new Receive(order.Id, 0, "engineer"), faults.Engineer);
        await using var visitor = await EngineerAsync(faults);
        var card = Card(visitor, order);

        await card.Locator("summary", new() { HasText = faults.Step("answer") }).ClickAsync();
        await card.GetByText("客户", new() { Exact = true }).ClickAsync();
        await card.Locator(".td-f .btn-pri").First.ClickAsync();
        await Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有方案也必须答复");
        await visitor.PictureAsync("today-refused-360");

        await card.GetByRole(AriaRole.Button, new() { Name = "改了再传" }).ClickAsync();
        await Expect(card.GetByLabel("客户", new() { Exact = true })).ToBeCheckedAsync();
        await card.Locator("[name='f.plan']").FillAsync("换终端盒");
        await card.Locator(".td-f .btn-pri").First.ClickAsync();

        await Expect(card).Not.ToContainTextAsync(faults.State("dispatched"), new() { Timeout = 60_000 });
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator(".td-q .nt")).ToHaveCountAsync(0);
        Assert.Equal("换终端盒", faults.Text(order, "plan"));
    }

    [Fact]
    public async Task An_act_whose_answer_was_lost_is_not_done_twice()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        var order = await faults.DispatchedAsync("专线丢包");
        await using var visitor = await EngineerAsync(faults);
        var sent = 0;
        var lost = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/today/*", async route =>
        {
            var answer = await route.FetchAsync();
            await (sent++ == 0 ? route.AbortAsync() : route.FulfillAsync(new() { Response = answer }));
            lost.TrySetResult();
        });

        await Card(visitor, order).GetByRole(AriaRole.Button, new() { Name = "接单", Exact = true }).ClickAsync();
        await Expect(Card(visitor, order)).ToContainTextAsync("还没传");
        await lost.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await visitor.Page.EvaluateAsync("dispatchEvent(new Event('online'))");

        await Expect(visitor.Page.GetByText("还没传")).ToHaveCountAsync(0);
        Assert.InRange(sent, 1, 2);
        Assert.Single(faults.History(order), happened => happened.Event.GetType().Name == "SeatReceived");
    }

    [Fact]
    public async Task A_large_photo_is_made_smaller_and_hangs_on_the_case()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        var order = await faults.DispatchedAsync("光猫告警灯亮");
        await using var visitor = await EngineerAsync(faults);
        var photo = Convert.FromBase64String(await visitor.Page.EvaluateAsync<string>("""
            () => { const c = document.createElement('canvas'); c.width = 3000; c.height = 2000; const x = c.getContext('2d'), d = x.createImageData(3000, 2000);
              for (let i = 0; i < d.data.length; i++) d.data[i] = (i * 2654435761) >>> 24; x.putImageData(d, 0, 0); return c.toDataURL('image/png').split(',')[1]; }
            """));

        await Card(visitor, order).Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "灯.png", MimeType = "image/png", Buffer = photo });
        await Expect(Card(visitor, order).Locator(".td-p .num")).ToHaveTextAsync("1");

        var file = faults.History(order).Select(happened => happened.Event).OfType<Attached>().Single();
        Assert.Equal(("灯.jpg", "image/jpeg"), (file.Name, file.MediaType));
        Assert.InRange(file.Bytes, 1, photo.Length - 1);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task A_day_without_orders_says_so(string theme)
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(faults.Spare, FaultDesk.Password, Width, 760);
        await visitor.ChooseThemeAsync(theme);
        await visitor.Page.GotoAsync("/today");

        await Expect(visitor.Page.GetByText("今天没有等你办的单")).ToBeVisibleAsync();
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        Assert.Empty(visitor.Problems);
    }

    private static ILocator Card(Visitor visitor, Life order) => visitor.Page.Locator($"#order-{order.Id.Text}");

    private async Task<Visitor> EngineerAsync(FaultDesk faults)
    {
        var visitor = await desk.SignedInAsync(faults.Engineer, FaultDesk.Password, Width, 760);
        await visitor.Page.GotoAsync("/today");
        return visitor;
    }

    // The worker keeps the page and its files a moment after the first visit.
    private static Task ReadyWithoutLineAsync(Visitor visitor) => visitor.Page.EvaluateAsync("""
        async () => {
          for (let kept = 0; !navigator.serviceWorker.controller || kept < 15 || !await caches.match('/today'); kept = (await (await caches.open('today-files')).keys()).length)
            await new Promise(done => setTimeout(done, 50));
        }
        """);

    private static async Task AnswerAsync(ILocator card, string difficulty, string next)
    {
        var form = card.Locator(".td-s", new() { Has = card.Page.Locator("[name='f.difficulty']") }).First;
        await form.Locator("summary").ClickAsync();
        await form.GetByText("客户", new() { Exact = true }).ClickAsync();
        await form.Locator("[name='f.difficulty']").FillAsync(difficulty);
        await form.Locator("[name='f.nextSteps']").FillAsync(next);
        await form.Locator("button.btn-pri").ClickAsync();
    }
}
