using System.Globalization;
using System.Text;

namespace Wusheng.Web.Http;

[Collection(SharedDesk.Name)]
public sealed class HostileTests(DeskUnderTest desk)
{
    private const int Requests = 500;

    private static readonly string[] Bodies =
    [
        "", "{", "null", "[]", "3", "\"text\"", "{}", "{\"with\":3}", "{\"with\":{\"a\":null}}", "{\"with\":{\"a\":{\"b\":[1,{}]}}}", "{\"type\":[]}", "{\"row\":\"x\"}",
        "{\"row\":99999999999}", "{\"row\":-1,\"text\":\"x\"}", "{\"row\":7,\"text\":\"x\",\"reason\":\"x\",\"person\":\"x\",\"field\":\"x\"}", "{\"text\":\"\\u0000\"}", "{\"text\":\"\\ud800\"}", "{\"reason\":\"\"}",
        "{\"to\":\"\\u0000\",\"reason\":\"x\"}", "{\"rows\":[0,-1,2147483647]}", "{\"rows\":null}", "{\"turns\":[null]}", "{\"turns\":[{\"from\":1e40,\"to\":2,\"who\":\"agent\",\"text\":\"x\"}]}",
        "{\"step\":\"x\",\"items\":[null]}", "{\"step\":\"preprocess\",\"items\":[{\"id\":\"x\",\"row\":9}]}", "{\"type\":\"fault\",\"site\":\"nowhere\"}", "{\"type\":\"nothing\",\"site\":\"east\"}",
        "{\"type\":\"fault\",\"site\":\"east\",\"with\":{\"line\":[[[]]],\"kind\":{},\"symptom\":true}}", "{\"type\":\"fault\",\"site\":\"east\",\"origin\":\"x\"}", "{\"a\":1,\"a\":2}",
        "{\"unknown\":1}", "{\"hash\":\"x\",\"pack\":\"x\",\"version\":\"x\",\"dryRun\":true}", "{\"moment\":\"left\",\"with\":{\"x\":\"y\"}}",
        new string('[', 5000), $"{{\"text\":\"{new string('x', 300_000)}\"}}",
    ];

    private static readonly string[] Ids = ["{case}", "0", "x", "..%2F..", "'; drop table lives; --", new('f', 32), new('x', 3000), "%ED%A0%80", "是"];

    private static readonly string[] Types = ["application/json", "text/plain", "multipart/form-data; boundary=x", "application/json; charset=utf-7", ""];

    [Fact]
    public async Task Whatever_is_sent_the_answer_is_a_sentence_and_never_a_fault_of_ours()
    {
        var boss = await desk.AsAsync("boss");
        var (id, _) = await (await desk.AsAsync("li")).OpenFaultAsync();
        var random = new Random(20261121);
        var routes = WriteRoutes.All.ToList();
        for (var i = 0; i < Requests; i++)
        {
            using var request = Request(random, routes[i % routes.Count], id);
            var answer = await boss.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();

            Assert.True((int)answer.StatusCode < 500, $"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {text}");
            if ((int)answer.StatusCode >= 400)
            {
                Assert.Contains("\"title\"", text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("cases?limit=abc")]
    [InlineData("cases?after=zzz")]
    [InlineData("cases?overdue=perhaps")]
    [InlineData("cases?q=%00")]
    [InlineData("cases?q=%22%22%20OR%20*")]
    [InlineData("cases?site=nowhere")]
    [InlineData("search?q=")]
    [InlineData("search?q=%27%3B--")]
    [InlineData("inbox?limit=-1")]
    [InlineData("cases/x/history?after=x")]
    [InlineData("cases/x/clocks/y/why?row=z")]
    [InlineData("packs/none/clauses/none")]
    [InlineData("nothing/at/all")]
    public async Task A_bad_question_gets_no_fault_either(string path)
    {
        var answer = await (await desk.AsAsync("li")).GetAsync($"/api/v1/{path}");

        Assert.InRange((int)answer.StatusCode, 200, 499);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();

        var answer = await li.PostAsync($"/api/v1/cases/{id}/notes", new StringContent("{\"text\":5}", Encoding.UTF8, "application/json"));

        var problem = await answer.JsonAsync(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("text", problem.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    private static HttpRequestMessage Request(Random random, string route, string id)
    {
        var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
        foreach (var place in new[] { "{id}", "{step}", "{seat}", "{row:int}", "{document}", "{number}", "{branch}", "{type}", "{key}" })
        {
            var value = Ids[random.Next(Ids.Length)];
            path = path.Replace(place, place == "{row:int}" ? random.Next(-1, 3).ToString(CultureInfo.InvariantCulture) : value == "{case}" ? id : value, StringComparison.Ordinal);
        }

        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Bodies[random.Next(Bodies.Length)])) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", random.Next(4) > 0 ? "application/json" : Types[random.Next(Types.Length)]);
        request.Headers.TryAddWithoutValidation("If-Match", random.Next(8) == 0 ? "\"nonsense" : null);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", random.Next(8) == 0 ? new string('k', 500) : null);
        return request;
    }
}
