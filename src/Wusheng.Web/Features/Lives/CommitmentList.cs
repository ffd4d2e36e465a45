namespace Wusheng.Web.Features.Lives;

/// <summary>What the caller has promised and still owes, most urgent first.</summary>
internal static class CommitmentList
{
    public static async Task<IResult> GetAsync(Caller caller, WushengDb db, CancellationToken cancel)
    {
        var mine = await db.MyCasesAsync(caller.Person, Paging.Most, cancel);
        return TypedResults.Ok(new ListLivesEndpoint.Answer([.. mine.Where(row => row.Type == BuiltIn.Commitment).Select(row => ListLivesEndpoint.Row.Of(row, caller))], null));
    }
}
