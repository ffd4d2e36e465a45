namespace Wusheng.Web.Pages;

/// <summary>Acts sent from pages: what was done is there on the page that follows.</summary>
public abstract class PageActsTests(DemoDesk desk)
{
    [Fact]
    public async Task A_case_is_opened_noted_and_found()
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        var opened = await DemoDesk.SendAsync(desk.Browser, "/cases/new?type=fault", ("_handler", "open"), ("_key", "one"), ("f.line", "kd9001"), ("f.kind", "broadband"), ("f.symptom", "光猫不亮"));
        Assert.Contains("光猫不亮", await ReadAsync(opened), StringComparison.Ordinal);

        var noted = await DemoDesk.SendAsync(desk.Browser, opened.RequestMessage!.RequestUri!.AbsolutePath, ("_handler", "act"), ("_act", "note"), ("_key", "two"), ("note", "客户下午在家"));

        Assert.Contains("客户下午在家", await ReadAsync(noted), StringComparison.Ordinal);
        Assert.Contains("光猫不亮", await ReadAsync(await desk.Browser.GetAsync("/cases?q=kd9001", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    /// <summary>What one did in another window, or the desk by itself, is nobody's word against what one then writes; another person's is.</summary>
    [Theory]
    [InlineData("8001", false)]
    [InlineData(null, false)]
    [InlineData("linxiaoyu", true)]
    public async Task A_contact_goes_on_unless_somebody_else_was_at_it(string? by, bool refused)
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        var contact = (await desk.DoAsync(new Open("phone", DemoDesk.Site, "phone", Given.Nothing.Add("caller", "13800009001")))).Id;
        await desk.DoAsync(new TakeStep(contact, 0, "answer", Given.Nothing));
        var seen = desk.Find(contact);
        await desk.DoAsync(new AddNote(contact, 0, "在别处写的"), new Actor(by, "desk"));

        var said = await DemoDesk.SendAsync(desk.Browser, $"/?contact={contact}", ("_handler", "bench"), ("act", "step"), ("step", "hear"), ("life", contact.Text), ("version", $"{seen.Version}"), ("key", $"hear {by}"), ("f.ownWords", "家里宽带上不了网"));

        Assert.Equal(refused, (await ReadAsync(said)).Contains("打开以后这张单有变动", StringComparison.Ordinal));
        Assert.Equal(!refused, desk.Find(contact).Whole.Fields.ContainsKey("ownWords"));
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}

public sealed class PageActsOnSqliteTests(DemoOnSqlite desk) : PageActsTests(desk), IClassFixture<DemoOnSqlite>;

public sealed class PageActsOnPostgresTests(DemoOnPostgres desk) : PageActsTests(desk), IClassFixture<DemoOnPostgres>;
