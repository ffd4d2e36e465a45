using System.Collections.Concurrent;

namespace Wusheng.Web.Features.SignIn;

/// <summary>Counts wrong passwords per staff number: after five in a row the number rests for a minute.</summary>
internal sealed class WrongAttempts(TimeProvider clock)
{
    public const int Allowed = 5;
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, (int Times, DateTimeOffset Last)> wrong = new(StringComparer.OrdinalIgnoreCase);

    public DateTimeOffset? BlockedUntil(string number) =>
        wrong.TryGetValue(number, out var found) && found.Times >= Allowed && found.Last + Rest > clock.GetUtcNow()
            ? found.Last + Rest
            : null;

    public void Count(string number)
    {
        if (wrong.Count >= Remembered)
        {
            wrong.Clear();
        }

        var now = clock.GetUtcNow();
        wrong.AddOrUpdate(number, (1, now), (_, before) => (before.Last + Rest > now ? before.Times + 1 : 1, now));
    }

    public void Forget(string number) => wrong.TryRemove(number, out _);
}
