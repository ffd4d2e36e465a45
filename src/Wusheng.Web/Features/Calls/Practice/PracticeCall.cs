namespace Wusheng.Web.Features.Calls.Practice;

/// <summary>A call that is played at the desk, as it stands.</summary>
/// <param name="Answered">When somebody took it; null while it rings.</param>
internal sealed record PracticeCall(Life Life, string Name, TimeZoneInfo Zone, DateTimeOffset? Answered, string? Agent)
{
    /// <summary>Begins the name of every call that is played.</summary>
    public const string Prefix = "practice-";

    public bool Rings => Answered is null && !IsOver;

    public bool IsOver => Life.State == "closed" || Life.Whole.Moments.ContainsKey("released");

    public ImmutableArray<TalkTurn> Turns => Life.Talk.Turns;

    /// <summary>The seconds of a turn said at a moment: two and a half characters a second, not before the last turn was over.</summary>
    public CallTurn Turn(string who, string text, DateTimeOffset now)
    {
        var since = (decimal)(now - (Answered ?? now)).TotalSeconds;
        var from = decimal.Max(decimal.Round(since, 1), Turns.IsEmpty ? 0 : Turns[^1].To);
        return new CallTurn(from, from + decimal.Round(text.Length / 2.5m, 1), who, text);
    }
}

/// <summary>Reads a played call as far as the caller may see it.</summary>
internal sealed class PracticeReading(CallBook book, CallerSight sight)
{
    public async Task<PracticeCall?> FindAsync(string? name, Caller caller, CancellationToken cancel) =>
        name is { Length: <= 64 } && name.StartsWith(PracticeCall.Prefix, StringComparison.Ordinal) && await book.FindAsync(name, cancel) is { } id
            ? sight.Of(id.Text, caller, (world, life) => Of(world, life, name))
            : null;

    private static PracticeCall Of(IWorld world, Life life, string name) =>
        new(life, name, world.Site(life.Site).Zone, life.Whole.Moments.GetValueOrDefault("answered")?.At, life.Owner is { } owner ? world.Person(owner)?.Name : null);
}
