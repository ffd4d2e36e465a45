namespace Wusheng.Core.Lives;

/// <summary>What a person did last to a life, with what would take it back.</summary>
/// <param name="Version">Of its first event.</param>
/// <param name="Reversed">The events that take it back, the last first; null when it cannot be taken back.</param>
public sealed record LastDone(string By, DateTimeOffset At, int Version, ImmutableArray<LifeEvent>? Reversed)
{
    /// <summary>Whether it can be taken back as long as nothing else happens.</summary>
    public bool CanBeUndone => Reversed is { IsEmpty: false };

    internal static LastDone? After(Life before, Happened h) => h switch
    {
        { Event: Undone, By: { } by } => new LastDone(by, h.At, h.Version, null),
        { By: null } when before.Last is null || before.Last.At == h.At || IsOfTheEngine(h.Event) => before.Last,
        { By: null } => null,
        { By: { } by } => Joined(before.Last is { } last && last.By == by && last.At == h.At ? last : new LastDone(by, h.At, h.Version, []), before, h),
    };

    private static LastDone Joined(LastDone done, Life before, Happened h) => done.Reversed is not { } others ? done
        : done with { Reversed = Reversal(before, h) is { } reversed ? [.. reversed, .. others] : null };

    // Time going on is nobody's act: it does not stand between a person and what they want to take back.
    private static bool IsOfTheEngine(LifeEvent happened) => happened is ClockFired or Notified or FactRead or Judged;

    /// <summary>What reverses one event: nothing for what needs no reversing, null for what cannot be reversed.</summary>
    private static ImmutableArray<LifeEvent>? Reversal(Life before, Happened h) => h.Event switch
    {
        Noted => (ImmutableArray<LifeEvent>)[new NoteWithdrawn(h.Version)],
        HeldByHand => [new ResumedByHand()],
        ResumedByHand when before.HeldFor is { } reason => [new HeldByHand(reason)],
        HandedOver { FromPerson: { } from } over => [new HandedOver(over.ToPerson, from, UndoneReason)],
        Linked link => [new Unlinked(link.Name, link.To)],
        Unlinked => [],
        Seated seat when before.Parts[seat.Row].Seats.GetValueOrDefault(seat.Seat) is { } sat => [new Seated(seat.Row, seat.Seat, sat.Person)],
        Seated { Seat: "owner" } => null,
        Seated seat => [new Unseated(seat.Row, seat.Seat)],
        FieldSet set => [new Corrected(set.Row, set.Field, before.Parts[set.Row].Fields.GetValueOrDefault(set.Field)?.Value, UndoneReason)],
        Corrected fix => [new Corrected(fix.Row, fix.Field, before.Parts[fix.Row].Fields.GetValueOrDefault(fix.Field)?.Value, UndoneReason)],
        FactRead or Notified or SurveyLinked => [],
        _ => null,
    };

    private const string UndoneReason = "撤销";
}
