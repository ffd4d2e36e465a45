using System.Text.RegularExpressions;

namespace Wusheng.Web.Features.Callbacks;

/// <summary>The customer's link: theirs alone, answered once, by the engine's rules.</summary>
[Collection(SharedDesk.Name)]
public sealed partial class SurveyTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_link_is_answered_once_and_settles_the_callback()
    {
        var (order, callback) = await desk.CallbackAsync();
        var link = await LinkAsync(callback);
        var phone = desk.CreateClient();

        var thanks = await AnswerAsync(phone, link, ("outcome", "solved"), ("ratingResult", "5"), ("ratingAttitude", "4"));

        Assert.Equal(HttpStatusCode.OK, thanks.StatusCode);
        Assert.Equal(("closed", "closed"), (desk.LifeOf(callback).State, desk.LifeOf(order).State));
        var again = await phone.GetStringAsync(link);
        Assert.DoesNotContain("<textarea", again, StringComparison.Ordinal);
        Assert.DoesNotContain("f.outcome", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_links_made_before_are_one_answer()
    {
        var (_, callback) = await desk.CallbackAsync();
        var (first, second) = (await LinkAsync(callback), await LinkAsync(callback));
        await AnswerAsync(desk.CreateClient(), first, ("outcome", "unsolved"));

        var late = await AnswerAsync(desk.CreateClient(), second, ("outcome", "solved"), ("ratingResult", "1"), ("ratingAttitude", "1"));

        Assert.DoesNotContain("f.outcome", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, desk.LifeOf(callback).Whole.Moments["online"].Count);
        Assert.False(desk.LifeOf(callback).Whole.Fields.ContainsKey("ratingResult"));
    }

    [Fact]
    public async Task Who_is_not_satisfied_is_not_asked_to_rate_and_is_still_called()
    {
        var (_, callback) = await desk.CallbackAsync();
        var link = await LinkAsync(callback);
        var phone = desk.CreateClient();
        Assert.DoesNotContain("f.ratingResult", await phone.GetStringAsync(link), StringComparison.Ordinal);

        await AnswerAsync(phone, link, ("outcome", "unsolved"));

        Assert.Equal("due", desk.LifeOf(callback).State);
    }

    [Fact]
    public async Task What_the_standard_still_wants_is_asked_next_and_what_was_given_stays()
    {
        var (_, callback) = await desk.CallbackAsync();
        var link = await LinkAsync(callback);
        var phone = desk.CreateClient();

        var more = await AnswerAsync(phone, link, ("outcome", "solved"), ("suggestion", "晚上也能来"));
        var page = WebUtility.HtmlDecode(await more.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, more.StatusCode);
        Assert.Contains("f.ratingResult", page, StringComparison.Ordinal);
        Assert.Contains("晚上也能来", page, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", page, StringComparison.Ordinal);
        var half = await AnswerAsync(phone, link, ("_shown", "outcome,ratingResult,ratingAttitude"), ("outcome", "solved"), ("ratingResult", "5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, half.StatusCode);
        Assert.Contains("role=\"alert\"", await half.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_link_opens_nothing()
    {
        var (_, callback) = await desk.CallbackAsync();
        var link = await LinkAsync(callback);

        var changed = await desk.CreateClient().GetAsync(link[..^6] + "AAAAAA");

        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        Assert.DoesNotContain(desk.LifeOf(callback).Number, await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_ends_with_its_time_and_with_the_call()
    {
        var (_, callback) = await desk.CallbackAsync();
        var link = await LinkAsync(callback);
        var seal = desk.Of<SurveySeal>();
        var before = desk.Clock.Now;
        desk.Clock.Now = before.AddDays(-SurveySeal.Days - 1);
        var old = Components.Pages.Survey(seal.Of(new(callback), 0));
        desk.Clock.Now = before;

        Assert.Equal(HttpStatusCode.Gone, (await desk.CreateClient().GetAsync(old)).StatusCode);
        await CallbackDesk.StepAsync(await desk.AsAsync(CallbackDesk.Specialist), callback, "identify", new { rightPerson = "yes", convenient = "yes" });
        Assert.Equal(HttpStatusCode.Gone, (await desk.CreateClient().GetAsync(link)).StatusCode);
        Assert.Equal("survey", await (await (await desk.AsAsync(CallbackDesk.Specialist)).SendAsync($"cases/{callback}/survey-link", new { })).CodeAsync(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task That_a_link_was_made_stands_in_the_history_with_its_end()
    {
        var (_, callback) = await desk.CallbackAsync();
        await LinkAsync(callback);

        var history = await (await desk.AsAsync(CallbackDesk.Specialist)).ReadAsync($"cases/{callback}/history?limit=200");
        var made = history.GetProperty("items").EnumerateArray().Single(each => each.GetProperty("kind").GetString() == "survey-link");

        Assert.Equal(desk.Clock.Now.AddDays(SurveySeal.Days), made.GetProperty("what").GetProperty("until").GetDateTimeOffset());
        Assert.Equal(CallbackDesk.Specialist, made.GetProperty("by").GetString());
    }

    private async Task<string> LinkAsync(string callback)
    {
        var su = await desk.AsAsync(CallbackDesk.Specialist);
        var made = await (await su.SendAsync($"cases/{callback}/survey-link", new { })).JsonAsync(HttpStatusCode.OK);
        return new Uri(made.GetProperty("link").GetString()!).PathAndQuery;
    }

    private static async Task<HttpResponseMessage> AnswerAsync(HttpClient phone, string link, params (string Name, string Value)[] answers)
    {
        var page = await phone.GetStringAsync(link);
        var shown = Shown().Match(page).Groups[1].Value;
        var form = answers.Where(answer => answer.Name != "_shown").Select(answer => KeyValuePair.Create("f." + answer.Name, answer.Value))
            .Append(KeyValuePair.Create("_handler", "survey"))
            .Append(KeyValuePair.Create("_shown", answers.FirstOrDefault(answer => answer.Name == "_shown").Value ?? shown))
            .Append(KeyValuePair.Create("__RequestVerificationToken", Token().Match(page).Groups[1].Value));
        using var content = new FormUrlEncodedContent(form);
        return await phone.PostAsync(link, content);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"_shown\" value=\"([^\"]*)\"")]
    private static partial Regex Shown();
}
