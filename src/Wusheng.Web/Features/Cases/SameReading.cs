using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Cases;

/// <summary>Finds open cases that may be the same matter as one about to be opened (INT-03).</summary>
internal sealed class SameReading(CallerSight sight, WushengDb db, BenchRows rows)
{
    private const int Most = 3;

    /// <summary>Those of the customer the contact is with: by their number, or opened out of an earlier contact with it.</summary>
    public async Task<ImmutableArray<BenchRow>> OfCustomerAsync(NewCase form, Caller caller, CancellationToken cancel)
    {
        var contact = form.Origin?.Id.Text;
        var phone = contact is null ? null : await db.Lives.AsNoTracking().Where(row => row.Id == contact).Select(row => row.CustomerPhone).FirstOrDefaultAsync(cancel);
        if (phone is null)
        {
            return [];
        }

        var contacts = db.Lives.Where(row => row.Kind == (int)LifeKind.Contact && row.CustomerPhone == phone).Select(row => row.Id);
        return await ShownAsync(form, caller, lives => lives.Where(row => row.CustomerPhone == phone || (row.Origin != null && contacts.Contains(row.Origin))), cancel);
    }

    /// <summary>Those that name the same private thing, such as the same line or the same door.</summary>
    public async Task<ImmutableArray<BenchRow>> OfAnswersAsync(NewCase form, IFormCollection typed, Caller caller, CancellationToken cancel)
    {
        var found = ImmutableArray<BenchRow>.Empty;
        foreach (var field in form.Words.Type.Fields.Where(field => field is { Kind: FieldKind.Thing } or { Kind: FieldKind.Text, Private: not null }))
        {
            var (name, given) = (field.Id, typed[GivenForm.Prefix + field.Id].ToString().Trim());
            if (given.Length > 0 && form.Asks.Any(asked => asked.Required && asked.Name == name))
            {
                var type = form.Words.Type.Id;
                var ids = db.Fields.Where(row => row.Type == type && row.Field == name && row.Value == given).Select(row => row.Life);
                found = found.AddRange(await ShownAsync(form, caller, lives => lives.Where(row => ids.Contains(row.Id)), cancel));
            }
        }

        return found;
    }

    private async Task<ImmutableArray<BenchRow>> ShownAsync(NewCase form, Caller caller, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> which, CancellationToken cancel)
    {
        var (type, site) = (form.Words.Type.Id, form.Site);
        var open = which(db.Lives.AsNoTracking().Open().Where(row => row.Type == type && row.Site == site)).SeenBy(sight.ViewerOf(caller).Viewer);
        return await rows.OfAsync(await open.OrderByDescending(row => row.Id).Take(Most).ToListAsync(cancel), cancel);
    }
}
