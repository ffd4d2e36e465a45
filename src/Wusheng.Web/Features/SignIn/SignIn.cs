using Microsoft.AspNetCore.Identity;

using Wusheng.Web.Features.Account;

namespace Wusheng.Web.Features.SignIn;

/// <summary>Checks a person's number and password, and the second factor of whoever has one.</summary>
internal sealed class SignIn(People people, IPasswordHasher<PersonRow> hasher, WrongAttempts attempts, SecondFactors factors)
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

        if (person.SecondFactor is not null)
        {
            return new SignInAnswer.Code(person);
        }

        attempts.Forget(number);
        return new SignInAnswer.Welcome(person);
    }

    /// <summary>The second step, on the ticket the first one gave.</summary>
    public async Task<SignInAnswer> ConfirmAsync(string? ticket, string code, CancellationToken cancel)
    {
        if (factors.OfTicket(ticket) is not { } number || await people.FindAsync(number, cancel) is not { } person)
        {
            return new SignInAnswer.Expired();
        }

        if (attempts.BlockedUntil(number) is { } until)
        {
            return new SignInAnswer.Wait(until);
        }

        if (!await factors.OpensAsync(person, code, cancel))
        {
            attempts.Count(number);
            return new SignInAnswer.WrongCode();
        }

        attempts.Forget(number);
        return new SignInAnswer.Welcome(person);
    }
}
