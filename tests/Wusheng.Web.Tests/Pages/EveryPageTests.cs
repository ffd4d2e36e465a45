using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Components;

namespace Wusheng.Web.Pages;

/// <summary>Every page of the desk, opened on the demonstration day, shows what is in the database: on SQLite and, where the answers take their time, on PostgreSQL.</summary>
public abstract partial class EveryPageTests(DemoDesk desk)
{
    /// <summary>What a page of that day must say, where an empty page would not.</summary>
    private static readonly Dictionary<string, string[]> Says = new(StringComparer.Ordinal)
    {
        ["/"] = ["接待", "我的服务单"],
        ["/admin"] = ["数据库"],
        ["/admin/audit"] = ["何佳", "GZ20251022-"],
        ["/admin/calendars"] = ["调休上班"],
        ["/admin/keys"] = ["林小雨"],
        ["/admin/people"] = ["林小雨", "云桥通信故障台"],
        ["/admin/people/{Id}"] = ["林小雨"],
        ["/admin/roles"] = ["故障受理人员"],
        ["/admin/sites"] = ["云桥通信故障台"],
        ["/admin/sites/{Id}"] = ["云桥通信故障台"],
        ["/admin/webhooks"] = ["云桥通信故障台"],
        ["/callbacks/{Id}"] = ["阳台漏水"],
        ["/cases"] = ["阳台漏水"],
        ["/cases/new"] = ["故障单"],
        ["/cases/{Id}"] = ["锦园小区3栋502", "林小雨", "光猫LOS红灯"],
        ["/cases/{Id}/papers/{Document}/{Number}"] = ["PD20251022"],
        ["/cases/{Id}/why/{Row:int}/{Clock}"] = ["计"],
        ["/chat/{Site}"] = ["云桥通信故障台"],
        ["/clauses/{Pack}/{Id}"] = ["10 分钟"],
        ["/customers"] = ["可能重复的客户"],
        ["/customers/{Sealed}"] = ["锦园小区"],
        ["/customers/{Sealed}/merge"] = ["138****9913"],
        ["/find"] = ["找"],
        ["/survey/{Sealed}"] = ["云桥通信故障台"],
        ["/callbacks"] = ["DB20251022-"],
        ["/manuals/{Pack}/{Id}"] = ["故障预处理手册"],
        ["/packs"] = ["通信故障受理规范"],
        ["/packs/{Chosen}"] = ["执行中", "云桥通信故障台"],
        ["/packs/{Id}/edit"] = ["通信故障受理规范"],
        ["/packs/{Id}/handbook"] = ["DSP-03"],
        ["/reviews"] = ["周启明", "三声内接听"],
        ["/reviews/figures"] = ["PHN-29"],
        ["/reviews/rehear"] = ["通信故障受理规范"],
        ["/wall"] = ["林小雨", "今日守时率"],
    };

    public static TheoryData<string> Routes =>
        [.. typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), false)).Cast<RouteAttribute>().Select(route => route.Template).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Shows_what_is_known(string route)
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        var answer = await desk.Browser.GetAsync(desk.AddressOf(route), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(route == "/sign-in", answer.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in");
        var shown = WebUtility.HtmlDecode(Shown().Match(page).Value);
        Assert.NotEmpty(shown);
        Assert.All(Says.GetValueOrDefault(route, []), words => Assert.Contains(words, shown, StringComparison.Ordinal));
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Shown();
}

public sealed class EveryPageOnSqliteTests(DemoOnSqlite desk) : EveryPageTests(desk), IClassFixture<DemoOnSqlite>;

public sealed class EveryPageOnPostgresTests(DemoOnPostgres desk) : EveryPageTests(desk), IClassFixture<DemoOnPostgres>;
