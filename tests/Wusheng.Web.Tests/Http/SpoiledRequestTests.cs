using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wusheng.Web.Http;

/// <summary>
/// Good requests spoiled at random, in body, address and headers: each gets a sentence, soon, and never a fault of ours.
/// <c>WUSHENG_FUZZ</c> asks for more than the everyday number.
/// </summary>
public sealed class SpoiledRequestTests
{
    private const int Everyday = 600;
    private const long MostHeld = 256L << 20;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static readonly string[] Good =
    [
        """{"type":"fault","site":"east","channel":"phone","with":{"line":"8812","kind":"broadband","symptom":"光猫亮红灯"}}""",
        """{"row":0,"text":"客户说晚上方便","person":"wang","reason":"换人","field":"symptom","value":"无声"}""",
        """{"step":"preprocess","items":[{"id":"x","row":0,"with":{"result":"dispatch"}}],"with":{"solution":"换光猫"}}""",
        """{"turns":[{"from":0.0,"to":2.5,"who":"agent","text":"您好，请讲"},{"from":3,"to":5,"who":"customer","text":"没有信号"}]}""",
        """{"url":"https://example.test/hook","kinds":["opened"],"site":"east","title":"外部系统"}""",
        """{"to":"zhao","seat":"owner","until":"2026-03-02T10:00:00+08:00","moment":"left","hash":"00","pack":"telecom","version":"1.0.0"}""",
    ];

    private static readonly string[] Places = ["{case}", "0", "x", "preprocess", "..%2F", "%01", "%ED%A0%80", "是", "owner", "-1", "99999999999"];

    [Fact]
    public async Task Whatever_is_spoiled_the_answer_is_a_sentence()
    {
        await using var desk = new DeskUnderTest();
        desk.Settings["RequestsPerMinute"] = "100000000";
        await desk.InitializeAsync();
        var boss = await desk.AsAsync("boss");
        var (id, _) = await (await desk.AsAsync("li")).OpenFaultAsync();
        var mutation = new Mutation(20261122);
        var routes = WriteRoutes.All.ToList();
        var held = GC.GetTotalMemory(forceFullCollection: true);
        for (var tries = Mutation.Tries(Everyday); tries > 0; tries--)
        {
            using var request = Spoiled(mutation, mutation.OneOf(routes), id);
            var taken = Stopwatch.StartNew();
            using var answer = await boss.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();

            Assert.True((int)answer.StatusCode < 500 && taken.Elapsed < Soon, $"{request.Method} {request.RequestUri} after {taken.Elapsed}: {(int)answer.StatusCode} {text}");
            Assert.True((int)answer.StatusCode < 400 || text.Contains("\"title\"", StringComparison.Ordinal), $"{request.Method} {request.RequestUri}: {text}");
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - held, long.MinValue, MostHeld);
    }

    private static HttpRequestMessage Spoiled(Mutation mutation, string route, string id)
    {
        var method = route.Split(' ')[0];
        var path = System.Text.RegularExpressions.Regex.Replace(route.Split(' ')[1], "{([^}]+)}", place => place.Groups[1].Value switch
        {
            "id" when !mutation.Chance(4) => id,
            "row:int" => mutation.Below(3).ToString(CultureInfo.InvariantCulture),
            _ => mutation.OneOf(Places).Replace("{case}", id, StringComparison.Ordinal),
        });
        var body = mutation.Chance(6) ? mutation.OneOf(Good) : mutation.Spoil(mutation.OneOf(Good));
        var request = new HttpRequestMessage(new HttpMethod(method), path + (mutation.Chance(8) ? "?limit=" + Uri.EscapeDataString(mutation.Spoil("20")) : "")) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mutation.Chance(10) ? "text/plain" : "application/json");
        request.Headers.TryAddWithoutValidation("If-Match", mutation.Chance(4) ? "\"" + mutation.Below(9) + "\"" : null);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", mutation.Chance(4) ? "k" + mutation.Below(50) : null);
        return request;
    }
}
