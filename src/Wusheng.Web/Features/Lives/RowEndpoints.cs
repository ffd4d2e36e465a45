namespace Wusheng.Web.Features.Lives;

/// <summary>Adds a row of a kind to a life, or below another row.</summary>
internal static class AddRowEndpoint
{
    /// <param name="Parent">The row it stands below; 0 for the life itself.</param>
    internal sealed record Request(string Type, int Parent = 0, ImmutableDictionary<string, Given>? With = null) : ICarriesCopies;

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new AddRow(life, body.Value.Parent, body.Value.Type, body.Value.With ?? Given.Nothing), cancel);
}

/// <summary>Gives every row of a kind the same answers, or takes a step on each.</summary>
internal static class FillRowsEndpoint
{
    /// <param name="Step">A step of the rows; without it the answers are written.</param>
    internal sealed record Request(string Type, string? Step = null, ImmutableDictionary<string, Given>? With = null) : ICarriesCopies;

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new FillRows(life, body.Value.Type, body.Value.Step, body.Value.With ?? Given.Nothing), cancel);
}

/// <summary>Writes answers without taking a step: a form being worked on.</summary>
internal static class SetFieldsEndpoint
{
    /// <param name="Row">The row; 0 for the life itself.</param>
    internal sealed record Request(ImmutableDictionary<string, Given> With, int Row = 0) : ICarriesCopies;

    public static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new SetFields(life, body.Value.Row, body.Value.With), cancel);
}
