using Wusheng.Store.Rows;

namespace Wusheng.Web.Features.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
internal abstract record SignInAnswer
{
    public sealed record Welcome(PersonRow Person) : SignInAnswer;

    /// <summary>Number and password do not belong together; which of them is wrong is not told.</summary>
    public sealed record Wrong : SignInAnswer;

    /// <summary>Too many wrong attempts.</summary>
    public sealed record Wait(DateTimeOffset Until) : SignInAnswer;
}
