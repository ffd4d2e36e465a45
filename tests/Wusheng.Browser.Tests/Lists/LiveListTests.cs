using Wusheng.Cases;

namespace Wusheng.Lists;

public sealed class LiveListTests(RunningDesk desk)
{
    /// <summary>Rows come from the server; a change elsewhere waits while the hand is on the list, and R takes it in.</summary>
    [Fact]
    public async Task Rows_do_not_move_under_the_hand_and_R_takes_the_changes_in()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.GotoAsync("/gallery");
        var rows = (await visitor.Page.Locator("script[type=module]").GetAttributeAsync("src"))!.Replace("desk.js", "rows.js", StringComparison.Ordinal);

        var told = await visitor.Page.EvaluateAsync<string[]>(
            """
            async address => {
                const { reconcile } = await import(address);
                const area = document.createElement('div'), next = document.createElement('div');
                const html = names => `<ul data-list>${names.map(([id, text]) => `<li data-row id="${id}">${text}</li>`).join('')}</ul>`;
                area.innerHTML = html([['a', '1'], ['b', '2'], ['c', '3']]);
                next.innerHTML = html([['d', 'new'], ['b', 'changed'], ['a', '1']]);
                document.body.append(area);
                const plain = row => row.innerHTML;
                const waits = reconcile(area, next, false, plain);
                const held = [...area.querySelectorAll('li')].map(row => row.id + row.textContent + (row.classList.contains('gone') ? '-' : ''));
                const after = reconcile(area, next, true, plain);
                return [waits.sort().join(), held.join(), after.length + [...area.querySelectorAll('li')].map(row => row.id).join()];
            }
            """,
            rows);

        Assert.Equal(["a,b,c,d", "a1,bchanged,c3-", "0d,b,a"], told);
    }

    [Fact]
    public async Task Ten_thousand_changes_do_not_make_the_page_stutter()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("看着的单");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        var looked = 0;
        await acceptor.Page.RouteAsync("**/live", route => route.FulfillAsync(new()
        {
            ContentType = "text/event-stream",
            Body = string.Concat(Enumerable.Range(0, 10_000).Select(n => $"event: changed\ndata: [{{\"life\":\"{n}\"}}]\n\n")),
        }));
        acceptor.Page.Request += (_, request) => looked += request.ResourceType == "fetch" && request.Url.EndsWith("/cases", StringComparison.Ordinal) ? 1 : 0;
        await acceptor.Page.GotoAsync("/cases");

        var (touched, frames) = await acceptor.Page.EvaluateAsync<int[]>(
            """
            () => new Promise(done => {
                let touched = 0, frames = 0;
                new MutationObserver(changes => { touched += changes.length; }).observe(document.querySelector('tbody'), { childList: true });
                const end = performance.now() + 3000;
                const frame = now => { frames++; now < end ? requestAnimationFrame(frame) : done([touched, frames]); };
                requestAnimationFrame(frame);
            })
            """) is [var one, var two] ? (one, two) : (-1, -1);

        Assert.InRange(looked, 0, 5);
        Assert.Equal(0, touched);
        Assert.InRange(frames, 15, int.MaxValue);
        await Expect(acceptor.Page.Locator("tbody tr").First).ToBeVisibleAsync();
    }
}
