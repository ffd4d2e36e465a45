namespace Wusheng.Web.Features.Lives;

/// <summary>Stops the life's clocks that a hold stops, with its reason.</summary>
internal static class HoldEndpoint
{
    internal sealed record Request(string Reason);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Hold(life, body.Value.Reason), cancel);
}

/// <summary>Goes on with a life on hold.</summary>
internal static class ResumeEndpoint
{
    public static Task<IResult> PostAsync(string id, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new ResumeHeld(life), cancel);
}

/// <summary>Takes back what the caller did last, as long as nothing has happened since.</summary>
internal static class UndoEndpoint
{
    /// <param name="Version">What the act's answer told as <c>undo</c>.</param>
    internal sealed record Request(int Version);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Undo(life, body.Value.Version), cancel);
}

/// <summary>Adds a note.</summary>
internal static class NoteEndpoint
{
    internal sealed record Request(string Text, int Row = 0);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new AddNote(life, body.Value.Row, body.Value.Text), cancel);
}

/// <summary>Corrects an answer already given; the value before stays in the history.</summary>
internal static class CorrectEndpoint
{
    /// <param name="To">The right value; left out, the answer is taken back.</param>
    internal sealed record Request(string Field, string Reason, Given? To = null, int Row = 0) : ICarriesCopies;

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Correct(life, body.Value.Row, body.Value.Field, body.Value.To, body.Value.Reason), cancel);
}

/// <summary>Reopens an ended life, with its reason.</summary>
internal static class ReopenEndpoint
{
    /// <param name="State">The state to go back to; left out, the last before the end.</param>
    internal sealed record Request(string Reason, string? State = null);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Reopen(life, body.Value.State, body.Value.Reason), cancel);
}

/// <summary>Splits rows off into a life of their own, linked both ways.</summary>
internal static class SplitEndpoint
{
    internal sealed record Request(ImmutableArray<int> Rows);

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new Split(life, body.Value.Rows.IsDefault ? [] : body.Value.Rows), cancel);
}
