namespace Wusheng.Web.Features.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
internal abstract record SignInAnswer
{
    public sealed record Welcome(PersonRow Person) : SignInAnswer;

    /// <summary>The password is right; the second factor is still asked for.</summary>
    public sealed record Code(PersonRow Person) : SignInAnswer;

    /// <summary>Number and password do not belong together; which of them is wrong is not told.</summary>
    public sealed record Wrong : SignInAnswer;

    /// <summary>The code does not open, or was used before.</summary>
    public sealed record WrongCode : SignInAnswer;

    /// <summary>Too long between password and code.</summary>
    public sealed record Expired : SignInAnswer;

    /// <summary>Too many wrong attempts.</summary>
    public sealed record Wait(DateTimeOffset Until) : SignInAnswer;
}
