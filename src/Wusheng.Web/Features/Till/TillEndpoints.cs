namespace Wusheng.Web.Features.Till;

/// <summary>Money for machines: decimal yuan throughout.</summary>
internal static class TillEndpoints
{
    /// <param name="Deposits">Held at the site.</param>
    internal sealed record Answer(string Site, TillOf Mine, IReadOnlyList<TillOf> Others, decimal Deposits, IReadOnlyList<TillMove> Today);

    internal sealed record FeesShown(IReadOnlyList<Line> Lines, decimal? Total, decimal Paid, decimal? Open, decimal Held, IReadOnlyList<Move> Moves);

    internal sealed record Line(string Charge, string? Title, decimal? Amount, bool Refundable, string? Clause);

    /// <param name="Charge">What was given back; null for payments.</param>
    /// <param name="Reverses">The version of the payment it takes out.</param>
    internal sealed record Move(int Version, DateTimeOffset At, string? By, string Way, decimal Amount, string? Charge, int? Reverses, string? Reason);

    /// <param name="Way">cash, card, mobile or transfer; cash when left out.</param>
    internal sealed record Part(decimal Amount, string? Way = null);

    internal sealed record PaymentGiven(IReadOnlyList<Part> Payment);

    internal sealed record Reversal(string Reason);

    public static async Task<IResult> GetAsync(string? site, Caller caller, TillReading reading, CancellationToken cancel) =>
        await reading.ReadAsync(caller, site, cancel) is var sheet ? TypedResults.Ok(new Answer(sheet.Site, sheet.Mine, sheet.Others, sheet.Deposits, sheet.Today)) : TypedResults.NotFound();

    public static IResult Fees(string id, Caller caller, CallerSight sight, TimeProvider clock) =>
        sight.Of(id, caller, (world, life) => Shown(FeeViews.Of(world, life, clock.GetUtcNow(), caller.Person), life)) is { } shown ? TypedResults.Ok(shown) : CallerSight.NoLife(id).ToProblem();

    public static Task<IResult> PayAsync(string id, Body<PaymentGiven> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new TakePayment(life, new Given.List([.. body.Value.Payment.Select(GivenOf)])), cancel);

    public static Task<IResult> ReverseAsync(string id, int version, Body<Reversal> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new ReversePayment(life, version, body.Value.Reason), cancel);

    private static Given.Map GivenOf(Part part) => new(Given.Nothing.Add("amount", FormattableString.Invariant($"{part.Amount}")).Add("way", part.Way ?? PaymentWays.Cash));

    private static FeesShown Shown(FeesNow? fees, Life life) => new(
        [.. (fees?.Lines ?? []).Select(line => new Line(line.Charge.Id, line.Charge.Title, line.Amount, line.Charge.Refundable, line.Charge.Clause))],
        fees?.Total, fees?.Paid ?? 0, fees?.Open, fees?.Held ?? 0,
        [.. life.Money.Select(move => new Move(move.Version, move.At, move.By, move.Way, move.Amount, move.Charge, move.Reverses, move.Reason))]);
}
