using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>The site above all others; the first start makes it, so that there is a place to work at once.</summary>
internal sealed class RootSite(HouseStore house, WushengOptions settings)
{
    public const string Id = "root";
    private const string Title = "总部";

    public async Task EnsureAsync(CancellationToken cancel = default)
    {
        if ((await house.BookAsync(cancel)).Sites.IsEmpty)
        {
            await house.SaveAsync(new SiteRow { Id = Id, Title = Title, Zone = settings.Zone }, cancel);
        }
    }
}
