namespace Wusheng.Web.Features.Lives;

/// <summary>Puts a person into a seat.</summary>
internal static class AssignEndpoint
{
    /// <param name="Person">Staff id.</param>
    internal sealed record Request(string Person, int Row = 0);

    public static Task<IResult> PostAsync(string id, string seat, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Assign(life, body.Value.Row, seat, body.Value.Person), cancel);
}

/// <summary>The person in the seat says: received. From this moment the limit for an answer runs.</summary>
internal static class ReceiveEndpoint
{
    internal sealed record Request(int Row = 0);

    public static Task<IResult> PostAsync(string id, string seat, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Receive(life, body.Value.Row, seat), cancel);
}

/// <summary>The person in the seat says: mine to do.</summary>
internal static class AcceptEndpoint
{
    internal sealed record Request(int Row = 0);

    public static Task<IResult> PostAsync(string id, string seat, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Accept(life, body.Value.Row, seat), cancel);
}

/// <summary>Gives the life to another person; the reason goes with it.</summary>
internal static class HandOverEndpoint
{
    /// <param name="To">Staff id.</param>
    internal sealed record Request(string To, string Reason);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new HandOver(life, body.Value.To, body.Value.Reason), cancel);
}
