using System.Text.RegularExpressions;

namespace Wusheng.Web.Features.Account;

[Collection(SharedDesk.Name)]
public sealed partial class AccountPageTests(DeskUnderTest desk)
{
    private const string Password = "rain on tin roofs";
    private const string Another = "seven slow bicycles";

    [Fact]
    public async Task A_new_password_opens_and_the_old_one_does_not_and_other_places_are_signed_out()
    {
        var number = await DeskBrowser.EnrollAsync(desk, "acc1", Password);
        using var here = new DeskBrowser(desk);
        using var elsewhere = new DeskBrowser(desk);
        await here.SignInAsync(number, Password);
        await elsewhere.SignInAsync(number, Password);

        await here.GoAsync("/me/account");
        await here.SendAsync("password", ("now", Password), ("new", Another), ("again", Another));
        Assert.Equal("/me/account?saved=password", here.At.PathAndQuery);

        await elsewhere.GoAsync("/me/account");
        Assert.Equal("/sign-in", elsewhere.At.AbsolutePath);
        await elsewhere.SignInAsync(number, Password);
        Assert.Equal("/sign-in", elsewhere.At.AbsolutePath);
        await elsewhere.SignInAsync(number, Another);
        Assert.Equal("/", elsewhere.At.AbsolutePath);
    }

    [Theory]
    [InlineData("wrong", Another, Another, "f-now-error")]
    [InlineData(Password, "short", "short", "f-new-error")]
    [InlineData(Password, Another, "something else", "f-again-error")]
    public async Task A_refused_change_says_at_which_field_and_changes_nothing(string now, string next, string again, string field)
    {
        var number = await DeskBrowser.EnrollAsync(desk, $"acc2{field}", Password);
        using var here = new DeskBrowser(desk);
        await here.SignInAsync(number, Password);
        await here.GoAsync("/me/account");

        await here.SendAsync("password", ("now", now), ("new", next), ("again", again));

        Assert.Contains(field, here.Page, StringComparison.Ordinal);
        await here.SignInAsync(number, Password);
        Assert.Equal("/", here.At.AbsolutePath);
    }

    [Fact]
    public async Task With_a_second_factor_the_password_alone_opens_nothing_and_a_code_opens_once()
    {
        var number = await DeskBrowser.EnrollAsync(desk, "acc3", Password);
        using var here = new DeskBrowser(desk);
        var (secret, papers) = await SetUpAsync(here, number);

        using var stranger = new DeskBrowser(desk);
        await stranger.SignInAsync(number, Password);
        Assert.Contains("name=\"Ticket\"", stranger.Page, StringComparison.Ordinal);
        await stranger.SendAsync("sign-in", ("Code", OneTimeCode.At(secret, OneTimeCode.Step(desk.Clock.Now))));
        Assert.Equal("/sign-in", stranger.At.AbsolutePath);

        await stranger.SendAsync("sign-in", ("Code", papers[0]));
        Assert.Equal("/", stranger.At.AbsolutePath);
        using var again = new DeskBrowser(desk);
        await again.SignInAsync(number, Password);
        await again.SendAsync("sign-in", ("Code", papers[0]));
        Assert.Equal("/sign-in", again.At.AbsolutePath);
    }

    [Fact]
    public async Task A_forged_ticket_is_no_password()
    {
        var number = await DeskBrowser.EnrollAsync(desk, "acc4", Password);
        using var here = new DeskBrowser(desk);
        var (_, papers) = await SetUpAsync(here, number);
        using var stranger = new DeskBrowser(desk);
        await stranger.GoAsync("/sign-in");

        await stranger.SendAsync("sign-in", ("Ticket", number), ("Code", papers[0]));

        Assert.Equal("/sign-in", stranger.At.AbsolutePath);
        Assert.Contains("name=\"Password\"", stranger.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_codes_let_the_number_rest()
    {
        var number = await DeskBrowser.EnrollAsync(desk, "acc5", Password);
        using var here = new DeskBrowser(desk);
        var (_, papers) = await SetUpAsync(here, number);
        using var stranger = new DeskBrowser(desk);
        await stranger.SignInAsync(number, Password);
        for (var i = 0; i < SignIn.WrongAttempts.Allowed; i++)
        {
            await stranger.SendAsync("sign-in", ("Code", "nonsense"));
        }

        await stranger.SignInAsync(number, Password);
        Assert.DoesNotContain("name=\"Ticket\"", stranger.Page, StringComparison.Ordinal);
        await stranger.SendAsync("sign-in", ("Number", number), ("Password", Password), ("Code", papers[0]));

        Assert.Equal("/sign-in", stranger.At.AbsolutePath);
    }

    [Fact]
    public async Task It_is_turned_off_with_a_code_and_not_without()
    {
        var number = await DeskBrowser.EnrollAsync(desk, "acc6", Password);
        using var here = new DeskBrowser(desk);
        var (_, papers) = await SetUpAsync(here, number);

        await here.SendAsync("factor", ("act", "end"), ("code", "000000"));
        Assert.Contains("f-code-error", here.Page, StringComparison.Ordinal);
        await here.SendAsync("factor", ("act", "end"), ("code", papers[0]));

        Assert.Equal("/me/account?saved=factor-off", here.At.PathAndQuery);
        await here.SignInAsync(number, Password);
        Assert.Equal("/", here.At.AbsolutePath);
    }

    [Fact]
    public async Task A_session_ends_however_busy_it_is()
    {
        await using var own = new DeskUnderTest();
        await own.InitializeAsync();
        var number = await DeskBrowser.EnrollAsync(own, "acc7", Password);
        using var here = new DeskBrowser(own);
        await here.SignInAsync(number, Password);
        var began = own.Clock.Now;

        for (; own.Clock.Now <= began + SignIn.Sessions.Longest; own.Clock.Now += TimeSpan.FromHours(3))
        {
            await here.GoAsync("/me/account");
            Assert.Equal("/me/account", here.At.AbsolutePath);
        }

        await here.GoAsync("/me/account");
        Assert.Equal("/sign-in", here.At.AbsolutePath);
    }

    private async Task<(byte[] Secret, string[] Papers)> SetUpAsync(DeskBrowser here, string number)
    {
        await here.SignInAsync(number, Password);
        await here.GoAsync("/me/account");
        await here.SendAsync("factor", ("act", "begin"));
        var secret = Read(Secret().Match(here.Page).Groups[1].Value);
        var papers = Papers().Match(here.Page).Groups[1].Value.Split(' ');
        await here.SendAsync("factor", ("act", "confirm"), ("code", OneTimeCode.At(secret, OneTimeCode.Step(desk.Clock.Now))));
        Assert.Equal("/me/account?saved=factor", here.At.PathAndQuery);
        return (secret, papers);
    }

    private static byte[] Read(string base32)
    {
        var bits = string.Concat(base32.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }

    [GeneratedRegex("class=\"secret\">([A-Z2-7]+)<")]
    private static partial Regex Secret();

    [GeneratedRegex("name=\"papers\" value=\"([^\"]+)\"")]
    private static partial Regex Papers();
}
