namespace Wusheng.Web.Features.Packs;

/// <summary>Puts a pack's folder, as it is now, in force at a site and below; what runs stays on its version.</summary>
internal static class PublishEndpoint
{
    internal sealed record Request(string Site);

    internal sealed record Answer(string Id, string Version, string Hash, string Site);

    public static async Task<IResult> PostAsync(
        string id, Body<Request> body, Caller caller, CallerSight sight, WatchedPacks standards, PackPublishing publishing, CancellationToken cancel)
    {
        var site = body.Value.Site;
        if (!sight.Ask((_, house) => Administrators.Of(house, caller.Person).Contains(site)))
        {
            return CallerSight.NoSite(site).ToProblem();
        }

        standards.Refresh();
        if (standards[id] is not { } pack)
        {
            return StandardList.NoPack.ToProblem();
        }

        if (pack.Errors > 0 || pack.Good is not { } good)
        {
            return Unsound.ToProblem();
        }

        await publishing.PublishAsync(good, site, caller.Person, cancel);
        return TypedResults.Ok(new Answer(id, good.Pack.Version.Semantic, good.Pack.Version.Hash, site));
    }

    private static Core.Lives.Refusal Unsound { get; } = new(
        Core.Lives.RefusalKind.WrongMoment, "unsound", "这套规范现在有问题，先按“问题”里的说明改好。", "This standard has problems now: mend them as 'problems' says.");
}
