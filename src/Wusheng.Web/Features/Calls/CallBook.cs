namespace Wusheng.Web.Features.Calls;

/// <summary>Who and what a switchboard means by its numbers.</summary>
internal sealed class CallBook(Database database, WorldReads reads, CallSettings settings)
{
    /// <summary>The fact of a person that names the telephone on the desk.</summary>
    public const string Extension = "extension";

    /// <summary>The contact of a call, or null when the desk has not heard of it.</summary>
    public async Task<LifeId?> FindAsync(string call, CancellationToken cancel)
    {
        await using var db = database.OpenDb();
        return await db.Fields.AsNoTracking().Where(row => row.Field == BuiltIn.Call && row.Value == call).OrderBy(row => row.Life)
            .Select(row => row.Life).FirstOrDefaultAsync(cancel) is { } life ? new LifeId(life) : null;
    }

    /// <summary>The one at work with that staff number or extension, or null.</summary>
    public Person? Staff(string? number) => string.IsNullOrEmpty(number) ? null : reads.Ask((_, house) =>
        house.People.Values.FirstOrDefault(person => person.StaffNumber == number)
        ?? house.People.Values.FirstOrDefault(person => person.Facts.GetValueOrDefault(Extension) is Value.Text text && text.Content == number));

    /// <summary>Where a call comes in, or null when nothing says so.</summary>
    public string? Site(CallEvent told) => reads.Ask((_, house) =>
        told.Site is { } site ? house.Sites.ContainsKey(site) ? site : null
        : told.To is { } line && settings.Lines.GetValueOrDefault(line) is { } named && house.Sites.ContainsKey(named) ? named
        : Staff(told.Agent)?.Posts.FirstOrDefault(post => post.Site != RootSite.Id)?.Site);

    /// <summary>The customer known under a number, or null.</summary>
    public async Task<string?> CustomerAsync(string number, CancellationToken cancel)
    {
        await using var db = database.OpenDb();
        return await db.Things.AsNoTracking().AnyAsync(row => row.Type == BuiltIn.Customer && row.Key == number, cancel) ? number : null;
    }
}
