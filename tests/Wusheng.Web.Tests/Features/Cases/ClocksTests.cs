using System.Text.RegularExpressions;

using Wusheng.Web.Features.Gates;

namespace Wusheng.Web.Features.Cases;

/// <summary>Which clocks a case lists, and that the time left of one promise reads the same wherever it stands.</summary>
public sealed partial class ClocksTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    [Theory, Requirement("INC-04")]
    [InlineData("A", new[] { "arriveTime", "knownTime", "recordTime" })]
    [InlineData("B", new[] { "hrTime", "recordTime" })]
    [InlineData("C", new[] { "gmTime", "knownTime", "recordTime" })]
    public async Task Only_those_that_can_start_for_this_kind_of_matter(string kind, string[] expected)
    {
        var id = await project.OpenAsync("incident", new { zone = "centre", area = "大堂", @class = kind, what = "有人来访", measures = "请坐", unit = PropertyDesk.Clear, customer = "13800000009", employee = "某员工", kindC = "media", body = "城市日报" }, "serviceManager");

        var clocks = (await (await project.AsAsync("serviceManager")).ReadAsync($"cases/{id}")).GetProperty("clocks").EnumerateArray().Select(clock => clock.GetProperty("clock").GetString()!);

        Assert.Equal(expected, clocks.Order(StringComparer.Ordinal));
    }

    [Fact, Requirement("FEE-10")]
    public async Task A_promise_in_working_hours_has_the_same_time_left_at_the_till_in_the_case_and_on_its_own_page()
    {
        await project.HomeAsync("3-107", 320);
        var id = await project.OpenAsync("feePayment", new { unit = "3-107", owed = "320" });
        await project.StepAsync("finance", id, "pay", new { payAt = "window", payment = "320" });
        var finance = await project.AsAsync("finance");
        var promise = (await finance.ReadAsync($"cases/{id}")).GetProperty("links").EnumerateArray().Single(link => link.GetProperty("type").GetString() == "commitment").GetProperty("id").GetString();

        var till = Left(await finance.GetStringAsync("/till"));

        Assert.NotEmpty(till.Spans);
        Assert.Equal(till, Left(await finance.GetStringAsync($"/cases/{id}")));
        Assert.Equal(till, Left(await finance.GetStringAsync($"/cases/{promise}")));
        Assert.Equal(till, Left(await finance.GetStringAsync("/")));
    }

    /// <summary>The chip of the first clock that counts working hours: what is left of it, and the hours that still count.</summary>
    private static (string Left, string Spans) Left(string page)
    {
        var chip = Chip().Match(page);
        Assert.True(chip.Success, "no clock counts working hours here");
        return (WebUtility.HtmlDecode(chip.Groups["left"].Value), chip.Groups["spans"].Value);
    }

    [GeneratedRegex("data-spans=\"(?<spans>[^\"]*)\".*?<b class=\"num\">(?<left>[^<]*)</b>", RegexOptions.Singleline)]
    private static partial Regex Chip();
}
