using Microsoft.Extensions.Localization;

using Wusheng.Web.Features.Cases;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Today;

/// <summary>The open orders of one person, by time left.</summary>
internal sealed class TodayReading(WushengDb db, CaseReading cases, TimeProvider clock, IStringLocalizer<Texts> say)
{
    /// <summary>More than anybody can do in a day.</summary>
    private const int Most = 30;

    public async Task<List<Order>> ReadAsync(Caller caller, CancellationToken cancel)
    {
        var orders = new List<Order>();
        var rows = (await db.MyCasesAsync(caller.Person, Most, cancel)).Where(row => row.Kind == (int)LifeKind.Case).ToList();
        var phones = await PhonesAsync(rows, cancel);
        foreach (var row in rows)
        {
            if (await cases.ReadAsync(row.Id, caller, cancel) is { } sheet)
            {
                orders.Add(new Order(row, ViewOf(sheet), row.CustomerPhone ?? phones.GetValueOrDefault(row.Origin ?? "")));
            }
        }

        return orders;
    }

    private CaseView ViewOf(CaseSheet sheet)
    {
        var when = new WhenWords(clock.GetUtcNow(), sheet.Zone, say);
        return new CaseView(sheet, when, new ValueWords(sheet.House, sheet.Zone, when, say, calls: sheet.Works, files: sheet.FileNames), null, new CaseAsk(null, null, null, 0, null, null));
    }

    /// <summary>A case without a number of its own is called back at that of the contact it came from.</summary>
    private async Task<Dictionary<string, string>> PhonesAsync(List<LifeRow> rows, CancellationToken cancel)
    {
        var origins = rows.Select(row => row.Origin).OfType<string>().Distinct().ToList();
        return await db.Lives.AsNoTracking().Where(row => origins.Contains(row.Id) && row.CustomerPhone != null)
            .ToDictionaryAsync(row => row.Id, row => row.CustomerPhone!, cancel);
    }
}
