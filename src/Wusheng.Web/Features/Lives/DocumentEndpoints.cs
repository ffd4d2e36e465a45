namespace Wusheng.Web.Features.Lives;

/// <summary>Voids an issued document, with its reason; its number is not given again.</summary>
internal static class VoidDocumentEndpoint
{
    internal sealed record Request(string Reason);

    public static Task<IResult> PostAsync(
        string id, string document, string number, Body<Request> body, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new VoidDocument(life, document, number, body.Value.Reason), cancel);
}

/// <summary>Notes that an issued document is printed again.</summary>
internal static class ReprintDocumentEndpoint
{
    public static Task<IResult> PostAsync(
        string id, string document, string number, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new ReprintDocument(life, document, number), cancel);
}

/// <summary>The documents issued from a life, in order.</summary>
internal static class DocumentList
{
    internal sealed record Answer(IReadOnlyList<DocumentShown> Items);

    public static IResult Get(string id, Caller caller, CallerSight sight) =>
        sight.Of(id, caller, (world, life) => new Answer([.. life.Documents.Select(paper => DocumentShown.Of(paper, Grammar.Type(world.Pack(life.Pack), life.Type), caller))])) is { } shown
            ? TypedResults.Ok(shown)
            : CallerSight.NoLife(id).ToProblem();
}
