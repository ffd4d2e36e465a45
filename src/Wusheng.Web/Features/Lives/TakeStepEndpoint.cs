namespace Wusheng.Web.Features.Lives;

/// <summary>Takes a step of a life or of one of its rows, with the answers it asks for.</summary>
internal static class TakeStepEndpoint
{
    /// <param name="With">Fields, rows and seats by name.</param>
    internal sealed record Request(ImmutableDictionary<string, Given>? With = null) : ICarriesCopies;

    public static Task<IResult> PostAsync(
        string id, string step, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        PostToRowAsync(id, 0, step, body, caller, headers, acting, cancel);

    public static Task<IResult> PostToRowAsync(
        string id, int row, string step, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new TakeStep(life, row, step, body.Value.With ?? Given.Nothing), cancel);
}
