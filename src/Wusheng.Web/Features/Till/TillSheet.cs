using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Till;

/// <summary>What one person has taken at the site and not yet handed in, by means.</summary>
public sealed record TillOf(string Person, string Name, ImmutableSortedDictionary<string, decimal> By)
{
    public decimal Total => By.Values.Sum();

    public decimal Cash => By.GetValueOrDefault(PaymentWays.Cash);
}

/// <summary>One move of today: in when positive, out when negative.</summary>
/// <param name="What">paid, back or reversed.</param>
public sealed record TillMove(DateTimeOffset At, string? By, string Way, decimal Amount, string What, string Life, string Number);

/// <summary>A hand-over that is not finished.</summary>
public sealed record HandOverNow(string Life, string Number, string State, string Who, DateTimeOffset At);

/// <summary>The cashier's day at one site.</summary>
/// <param name="Mine">The reader's own till.</param>
/// <param name="Others">Tills of others that hold something.</param>
/// <param name="Deposits">Deposits held at the site, in yuan.</param>
/// <param name="Owed">Promises that hang on something paid for: an invoice still to be brought.</param>
/// <param name="CanHandIn">The standard in force has a hand-over the reader may open.</param>
public sealed record TillSheet(
    string Site, TimeZoneInfo Zone, TillOf Mine, ImmutableArray<TillOf> Others, decimal Deposits, ImmutableArray<TillMove> Today,
    ImmutableArray<HandOverNow> HandOvers, IReadOnlyList<ListLine> Owed, bool CanHandIn)
{
    /// <summary>What came and went today, by means, in the order of the means.</summary>
    public IEnumerable<(string Way, decimal In, decimal Out)> ByWay =>
        from way in PaymentWays.All
        let moves = Today.Where(move => move.Way == way).ToList()
        where moves.Count > 0
        select (way, moves.Where(move => move.Amount > 0).Sum(move => move.Amount), moves.Where(move => move.Amount < 0).Sum(move => move.Amount));
}
