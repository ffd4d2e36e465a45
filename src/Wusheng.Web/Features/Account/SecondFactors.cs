using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.Account;

/// <summary>Keeps second factors under this desk's keys and lets each code open once.</summary>
internal sealed class SecondFactors(IDataProtectionProvider keys, LifeStore lives, TimeProvider clock)
{
    private static readonly TimeSpan TicketLife = TimeSpan.FromMinutes(5);
    private readonly IDataProtector kept = keys.CreateProtector("second-factor");
    private readonly ITimeLimitedDataProtector tickets = keys.CreateProtector("second-factor.ticket").ToTimeLimitedDataProtector();

    /// <summary>Uses a code up; a spent one, or one that is not the person's, opens nothing.</summary>
    public async Task<bool> OpensAsync(PersonRow person, string code, CancellationToken cancel) =>
        person.SecondFactor is { } now
        && SecondFactor.Unprotect(kept, now).After(code, clock.GetUtcNow()) is { } after
        && await lives.SetSecondFactorAsync(person.Id, now, after.Protect(kept), cancel);

    /// <summary>Sets up a factor once its first code proves that the phone has it.</summary>
    public async Task<bool> BeginAsync(PersonRow person, SecondFactor factor, string code, CancellationToken cancel) =>
        factor.After(code, clock.GetUtcNow()) is { } after && await lives.SetSecondFactorAsync(person.Id, person.SecondFactor, after.Protect(kept), cancel);

    public Task EndAsync(string person, CancellationToken cancel) => lives.EndSecondFactorAsync(person, cancel);

    /// <summary>How many paper codes are left.</summary>
    public int Spare(PersonRow person) => person.SecondFactor is { } now ? SecondFactor.Unprotect(kept, now).Spare.Length : 0;

    /// <summary>What a page carries between the question and the answer; nobody else can read or make it.</summary>
    public string Seal(SecondFactor factor) => factor.Protect(kept);

    /// <returns>Null when it is not ours.</returns>
    public SecondFactor? Unseal(string? carried) => Try(() => SecondFactor.Unprotect(kept, carried ?? ""));

    /// <summary>Says that the password was right; good for five minutes.</summary>
    public string Ticket(PersonRow person) => tickets.Protect(person.StaffNumber, TicketLife);

    /// <returns>The staff number; null when too old or not ours.</returns>
    public string? OfTicket(string? ticket) => Try(() => tickets.Unprotect(ticket ?? ""));

    private static T? Try<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
