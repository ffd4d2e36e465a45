namespace Wusheng.Web.Features.Packs;

/// <summary>The standards: which are in force where, what they say, what stands against them, putting one in force.</summary>
internal static class PacksApi
{
    public static void MapPacksApi(this RouteGroupBuilder api)
    {
        var packs = api.MapGroup("/packs").WithTags("Packs");
        packs.MapGet("/", StandardList.Get).WithSummary("Standards in force at my sites").Produces<StandardList.Answer>();
        packs.MapGet("/{id}", StandardList.GetOne).WithSummary("What one standard holds").Produces<StandardList.Detail>();
        packs.MapGet("/{id}/versions", StandardList.VersionsAsync).WithSummary("Publications, newest first").Produces<StandardList.Versions>();
        packs.MapGet("/{id}/problems", ProblemList.Get).WithSummary("What the compiler says of the folder as it is now").Produces<ProblemList.Answer>();
        packs.MapGet("/{id}/clauses", ClauseList.Get).WithSummary("Its clauses, in order").Produces<ClauseList.Answer>();
        packs.MapGet("/{id}/clauses/{clause}", ClauseList.GetOne).WithSummary("The text of one clause").Produces<ClauseList.Item>();
        packs.MapGet("/{id}/handbook", ClauseList.Handbook).WithSummary("The standard as one text").Produces(StatusCodes.Status200OK, contentType: "text/markdown");
        packs.MapPost("/{id}/publish", PublishEndpoint.PostAsync).WithSummary("Put the folder as it is now in force at a site").Produces<PublishEndpoint.Answer>().Needs(Scope.Packs);
        packs.MapPost("/{id}/move", MoveCasesEndpoint.PostAsync).WithSummary("Move running cases to a version, or try to").Produces<MoveCasesEndpoint.Answer>().Needs(Scope.Packs);
    }
}
