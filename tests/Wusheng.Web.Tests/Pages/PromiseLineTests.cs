using System.Text.RegularExpressions;

using Wusheng.Core.Lives;
using Wusheng.Web.House;

namespace Wusheng.Web.Pages;

/// <summary>A promise on the workbench says which case it was given in, and stands there once: it is kept, not received.</summary>
public sealed partial class PromiseLineTests(DemoOnSqlite desk) : IClassFixture<DemoOnSqlite>
{
    [Fact]
    public async Task Who_was_handed_a_case_from_below_sees_whose_it_is_that_they_promised_to_take()
    {
        const string Supervisor = "shaowen";
        await desk.EmployAsync(Supervisor, [new Post("supervisor", DemoDesk.Site), new Post("serviceManager", DemoDesk.Site)]);
        using var browser = await desk.SignedInAsync(Supervisor);
        var promises = desk.Ask(db => db.Lives.Where(row => row.Type == BuiltIn.Commitment && !row.Ended && row.Origin != null)
            .Where(row => db.Seats.Any(seat => seat.Life == row.Id && seat.Person == Supervisor)).Select(row => db.Lives.Single(origin => origin.Id == row.Origin).Number).ToList());

        var bench = await browser.GetStringAsync("/");

        Assert.NotEmpty(promises);
        Assert.All(promises, number => Assert.Contains(number, Owed().Match(bench).Value, StringComparison.Ordinal));
        Assert.DoesNotContain("id=\"unreceived\"", bench, StringComparison.Ordinal);
    }

    [GeneratedRegex("id=\"owed\".*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Owed();
}
