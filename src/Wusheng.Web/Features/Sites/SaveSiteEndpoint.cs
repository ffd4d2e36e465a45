using Wusheng.Store.House;

namespace Wusheng.Web.Features.Sites;

/// <summary>Adds a site below one the caller administers, or changes one.</summary>
internal static class SaveSiteEndpoint
{
    /// <param name="Zone">IANA name; left out, that of the site above.</param>
    internal sealed record Request(string Title, string? Parent = null, string? Zone = null);

    public static async Task<IResult> PutAsync(string id, Body<Request> body, Caller caller, CallerSight sight, HouseStore house, WushengDb db, CancellationToken cancel)
    {
        var asked = body.Value;
        if (sight.Ask((_, book) => Wrong(book, id, asked, caller)) is { } wrong)
        {
            return wrong.ToProblem();
        }

        var zone = asked.Zone ?? sight.Ask((_, book) => (book.Sites.GetValueOrDefault(id) ?? book.Sites[asked.Parent!]).Zone.Id);
        var row = await db.Sites.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id, cancel) ?? new SiteRow { Id = id };
        row = row with { Title = asked.Title.Trim(), Parent = asked.Parent ?? row.Parent, Zone = zone };
        await house.SaveAsync(row, cancel);
        return TypedResults.Ok(new SiteList.Item(row.Id, row.Title, row.Parent, row.Zone));
    }

    private static Refusal? Wrong(HouseBook book, string id, Request asked, Caller caller)
    {
        var mine = Administrators.Of(book, caller.Person);
        var known = book.Sites.ContainsKey(id);
        return mine.IsEmpty || (known && !mine.Contains(id)) ? Faults.NotYours("只有管理这个网点的管理员能改它。", "Only an administrator of this site changes it.")
            : id.Length > 64 || id.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) ? Faults.Field("id", "只能用字母、数字和 - _，最多 64 个。", "holds letters, digits and - _ only, 64 at most.")
            : string.IsNullOrWhiteSpace(asked.Title) || asked.Title.Length > 64 ? Faults.Field("title", "应有 1 到 64 个字。", "has 1 to 64 characters.")
            : asked.Parent is null && !known ? Faults.Missing("parent")
            : asked.Parent is { } parent && !mine.Contains(parent) ? CallerSight.NoSite(parent)
            : known && asked.Parent is { } above && book.Below(id).Contains(above) ? Faults.Field("parent", "不能是自己或自己下面的网点。", "must not be the site itself nor one below it.")
            : asked.Zone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? Faults.Field("zone", "不是时区名，如 Asia/Shanghai。", "is no time zone such as Asia/Shanghai.")
            : null;
    }
}
