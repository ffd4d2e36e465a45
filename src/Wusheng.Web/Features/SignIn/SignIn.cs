using Microsoft.AspNetCore.Identity;

using Wusheng.Store.Rows;
using Wusheng.Web.House;

namespace Wusheng.Web.Features.SignIn;

/// <summary>Checks a person's number and password.</summary>
internal sealed class SignIn(People people, IPasswordHasher<PersonRow> hasher, WrongAttempts attempts)
{
    private readonly PersonRow nobody = new() { PasswordHash = hasher.HashPassword(new PersonRow(), Guid.NewGuid().ToString()) };

    public async Task<SignInAnswer> TryAsync(string number, string password, CancellationToken cancel)
    {
        if (attempts.BlockedUntil(number) is { } until)
        {
            return new SignInAnswer.Wait(until);
        }

        // An unknown number costs as much time as a wrong password, so that numbers cannot be guessed by the clock.
        var person = await people.FindAsync(number, cancel) ?? nobody;
        var verified = hasher.VerifyHashedPassword(person, person.PasswordHash!, password) != PasswordVerificationResult.Failed;
        if (!verified || person == nobody)
        {
            attempts.Count(number);
            return new SignInAnswer.Wrong();
        }

        attempts.Forget(number);
        return new SignInAnswer.Welcome(person);
    }
}
