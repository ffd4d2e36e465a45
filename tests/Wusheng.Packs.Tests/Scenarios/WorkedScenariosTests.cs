namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>The worked cases play green, and red as soon as a limit, a moment, a seat or a gate is altered.</summary>
public sealed class WorkedScenariosTests
{
    [Theory]
    [InlineData("01-telecom-fault.yaml")]
    [InlineData("02-supervision-order.yaml")]
    [InlineData("03-tenant-release.yaml")]
    [InlineData("06-busy-desk.yaml")]
    [InlineData("07-silent-call.yaml")]
    [InlineData("12-weekly-report.yaml")]
    public void A_worked_case_plays_green(string file) =>
        Assert.Equal("", string.Join("\n", WorkedCases.Play(file).Failures));

    [Theory]
    [InlineData("01-telecom-fault.yaml", "until: dispatch or toMaker, limit: 10m", "until: dispatch or toMaker, limit: 12m")]
    [InlineData("01-telecom-fault.yaml", "from: engineer.received, until: answer", "from: engineer, until: answer")]
    [InlineData("01-telecom-fault.yaml", "from: opened or hard when hard is yes", "from: opened")]
    [InlineData("01-telecom-fault.yaml", "must: restored is yes, else", "must: restored is set, else")]
    [InlineData("02-supervision-order.yaml", "by: department                       #", "by: [department, specialist]  #")]
    [InlineData("02-supervision-order.yaml", "until: finish, limit: 30m", "until: finish, limit: 5m")]
    [InlineData("02-supervision-order.yaml", "previous.round + 1", "previous.round + 2")]
    [InlineData("03-tenant-release.yaml", "needs: { paid: { must: arrears = 0, else: \"您还有", "needs: { paid: { must: arrears >= 0, else: \"您还有")]
    [InlineData("03-tenant-release.yaml", "asks: [signed, idReturned]", "asks: [signed]")]
    [InlineData("06-busy-desk.yaml", "limit: waitLimit ", "limit: 4m ")]
    [InlineData("06-busy-desk.yaml", "until: resume or released, limit: 20s", "until: resume or released, limit: 30s")]
    [InlineData("12-weekly-report.yaml", "due: sun 12:00", "due: sun 13:00")]
    public void It_plays_red_when_the_pack_is_altered(string file, string from, string to) =>
        WorkedCases.PlayAltered(file, from, to).Failures.ShouldNotBeEmpty();
}
