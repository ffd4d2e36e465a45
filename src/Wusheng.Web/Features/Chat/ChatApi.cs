namespace Wusheng.Web.Features.Chat;

/// <summary>Messages of written contacts from outside the desk's pages.</summary>
internal static class ChatApi
{
    /// <param name="Knowingly">The sender has seen what the norms say.</param>
    /// <param name="Reason">Why it is sent against a norm that blocks.</param>
    /// <param name="FromCustomer">It came in; what the customer writes is never held back.</param>
    internal sealed record Request(string Text, bool Knowingly = false, string? Reason = null, bool FromCustomer = false);

    public static void MapChatApi(this RouteGroupBuilder api) =>
        api.MapPost("/contacts/{id}/messages", PostAsync).WithTags("Contacts").WithSummary("Send a message; the norms are asked first").Produces<Acted>();

    private static Task<IResult> PostAsync(string id, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new SendMessage(life, body.Value.Text ?? "", body.Value.FromCustomer, body.Value.Knowingly, body.Value.Reason), cancel);
}
