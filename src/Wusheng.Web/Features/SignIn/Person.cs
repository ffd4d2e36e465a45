namespace Wusheng.Web.Features.SignIn;

/// <summary>A person who may sit at the desk.</summary>
/// <param name="Number">The staff number they sign in with.</param>
/// <param name="Name">How colleagues call them.</param>
/// <param name="PasswordHash">Never the password.</param>
internal sealed record Person(string Number, string Name, string PasswordHash);
