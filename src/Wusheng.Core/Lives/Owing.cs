using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Debts: promises, tasks, answers owed (CAS-07). Each is a commitment with one clock, linked to the life that owes.</summary>
internal static class Owing
{
    private const string DueFrom = "dueFrom";
    private const string DebtorSeat = "debtorSeat";

    /// <summary>The calendar within whose hours the debt was promised.</summary>
    internal const string ByCalendar = "calendar";

    internal static void Open(Working work, Cause cause, Effect.Owe owe)
    {
        var facts = work.Facts(cause.Life, cause.Row);
        var due = Due(work, facts, owe);
        var id = Open(work, cause.Life, Slots.Fill(owe.What, facts), Debtor(facts, owe.By), due, Until(facts, owe.Until), Length(facts, owe.Every), owe.Calendar);
        if (cause.Row == 0 && owe.By.Names is [var seat] && SeatsOf.Find(facts, seat) is not null)
        {
            Tell(work, id, DebtorSeat, new Value.Text(seat));
        }

        if (cause.Row == 0 && owe.Due is Conditions.Expression.Name appointed)
        {
            Tell(work, id, DueFrom, new Value.Text(appointed.Path.ToString()));
        }
    }

    /// <summary>What a life owes hears of its new moments: they keep debts, move them and pass them on.</summary>
    internal static void Hear(Working work, LifeId id, FreshMoments fresh)
    {
        if (work.Life(id).Links.ContainsKey(BuiltIn.Commitment))
        {
            Keep(work, id, fresh.Names);
            Move(work, id, fresh.Names);
            Follow(work, id, fresh.Names);
        }
    }

    /// <summary>A debt appointed by an answer (<c>due: nextCheck</c>) moves when that answer does.</summary>
    private static void Move(Working work, LifeId id, IReadOnlyCollection<string> fresh)
    {
        foreach (var debt in OpenOf(work, id).Where(debt => fresh.Contains(Ending.Text(debt, DueFrom).Split('.')[0])).ToList())
        {
            var facts = work.Facts(id);
            var named = new Conditions.Expression.Name(new Conditions.Path([.. Ending.Text(debt, DueFrom).Split('.')]));
            if (Clockwork.MomentOf(facts.Computed(named), Calendars.Of(facts.Pack, null, facts.Zone)) is { } due)
            {
                Tell(work, debt.Id, "dueAt", new Value.Moment(due));
                ClockTurns.Turn(work, debt, debt.Id);
            }
        }
    }

    /// <summary>Who sits in the seat owes: a debt goes with the seat when it is filled anew.</summary>
    private static void Follow(Working work, LifeId id, IReadOnlyCollection<string> fresh)
    {
        foreach (var debt in OpenOf(work, id).Where(debt => fresh.Contains(Ending.Text(debt, DebtorSeat))).ToList())
        {
            if (work.Life(id).Whole.Seats.GetValueOrDefault(Ending.Text(debt, DebtorSeat))?.Person is { } now && debt.Whole.Seats.GetValueOrDefault("debtor")?.Person != now)
            {
                Seating.Sit(work, debt.Id, 0, "debtor", now);
            }
        }
    }

    // A moment of a row is that row's alone: a debt of one visit is not kept by another.
    private static string? Until(LifeFacts facts, Conditions.Path? until) => until is { Names: [var own] } && facts.Row != 0
        && facts.Type is { } type && (type.Steps.Has(own) || type.Fields.Has(own) || type.Seats.Has(own)) ? After.OfRow(own, facts.Row) : until?.ToString();

    /// <summary>The debts a life still has open.</summary>
    internal static IEnumerable<Life> OpenOf(Working work, LifeId id) =>
        work.Life(id).Links.GetValueOrDefault(BuiltIn.Commitment, []).Select(link => work.Life(link.Life)).Where(debt => debt.State == "open");

    /// <summary>Keeps every debt whose moment has just come.</summary>
    internal static void Keep(Working work, LifeId id, IReadOnlyCollection<string> fresh)
    {
        foreach (var debt in OpenOf(work, id).Where(debt => fresh.Contains(Ending.Text(debt, "until"))).ToList())
        {
            var before = work.Life(debt.Id);
            work.Tell(debt.Id, new StepTaken(0, "keep", "open", "kept"));
            ClockTurns.Turn(work, before, debt.Id);
        }
    }

    /// <summary>A repeating debt that has lapsed is owed anew until its moment comes.</summary>
    internal static void Renew(Working work, Life lapsed)
    {
        if (lapsed.Whole.Fields.GetValueOrDefault("every")?.Value is Value.Duration every && lapsed.Origin is { } origin)
        {
            var until = Ending.Text(lapsed, "until");
            Open(work, origin, Ending.Text(lapsed, "what"), lapsed.Whole.Seats.GetValueOrDefault("debtor")?.Person, work.Now + every.Length, until.Length == 0 ? null : until, every);
        }
    }

    /// <param name="until">The moment that keeps it; null means the debtor says so.</param>
    internal static LifeId Open(Working work, LifeId origin, string what, string? debtor, DateTimeOffset? due, string? until, Value.Duration? every, string? calendar = null)
    {
        var owes = work.Life(origin);
        var id = work.NewId(work.Now);
        var number = Numbering.Next(work, owes.Site, BuiltIn.CommitmentType.Number, BuiltIn.Commitment, work.Now);
        var born = new Life(id);
        work.Tell(id, new Opened(BuiltIn.Commitment, LifeKind.Case, number, owes.Pack, owes.Site, "open", origin, BuiltIn.Commitment, ImmutableSortedDictionary<string, Value>.Empty));
        Tell(work, id, "what", new Value.Text(what));
        Tell(work, id, "dueAt", due is { } at ? new Value.Moment(at) : null);
        Tell(work, id, "until", until is null ? null : new Value.Text(until));
        Tell(work, id, "every", every);
        Tell(work, id, ByCalendar, calendar is null ? null : new Value.Text(calendar));
        if (debtor is not null)
        {
            work.Tell(id, new Seated(0, "debtor", debtor));
        }

        work.Own(origin, new Linked(BuiltIn.Commitment, BuiltIn.Commitment, id));
        ClockTurns.Turn(work, born, id);
        return id;
    }

    private static void Tell(Working work, LifeId id, string field, Value? value)
    {
        if (value is not null)
        {
            work.Tell(id, new FieldSet(0, field, value));
        }
    }

    private static DateTimeOffset? Due(Working work, LifeFacts facts, Effect.Owe owe)
    {
        var calendar = Calendars.Of(facts.Pack, owe.Calendar, facts.Zone);
        return (owe.Within ?? owe.Every) is { } within
            ? facts.Computed(within) switch
            {
                Value.Duration duration => calendar.Add(work.Now, duration.Length),
                Value.WorkingDays days => calendar.AddWorkingDays(work.Now, days.Days),
                _ => null,
            }
            : owe.Due is null ? null : Clockwork.MomentOf(facts.Computed(owe.Due), calendar);
    }

    private static Value.Duration? Length(LifeFacts facts, Conditions.Expression? every) => every is null ? null : facts.Computed(every) as Value.Duration;

    private static string? Debtor(LifeFacts facts, Conditions.Path by) => Telling.Receivers(facts, [by]) is [var first, ..] ? first : null;
}
