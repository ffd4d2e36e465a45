using Microsoft.Extensions.Localization;

using Wusheng.Store.Events;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Admin;

/// <summary>What is asked of the trail.</summary>
/// <param name="Of"><c>house</c>: acts of administration; anything else: acts on cases and contacts.</param>
internal sealed record AuditAsk(string? Of, string? Who, string? Kind, string? Site, DateTimeOffset? Before);

/// <summary>One line of the trail.</summary>
/// <param name="Href">Where what it is about can be looked at; null when nowhere.</param>
internal sealed record AuditLine(DateTimeOffset At, string? By, string What, string About, string? Href, string Site, string Through);

/// <summary>Reads who did what, the newest first, as far as one administrator may see.</summary>
internal sealed class AuditReading(WushengDb db, CallerSight sight, IStringLocalizer<Texts> say)
{
    public const int PerPage = 100;

    /// <summary>A rare kind is looked for no further back than this many pages at once.</summary>
    private const int MostLooks = 10;

    /// <summary>Acts people take; what the engine tells beside them follows from the standard.</summary>
    public static readonly string[] Kinds = ["opened", "step", "seat", "seat-received", "hand-over", "note", "attach", "correct", "hold", "resume", "reopen", "document", "document-void", "document-reprint", "paid", "refund", "pack-move", "link"];

    public static readonly string[] HouseKinds =
    [
        "person.added", "person.changed", "person.password", "person.left", "person.sessions", "person.own-password", "person.factor", "person.factor-off", "site.added", "site.changed", "key.made", "key.revoked", "hook.added", "hook.on", "hook.off", "hook.secret", "hook.removed",
        "pack.published", "pack.back", "calendar.applied", "chain.checked", "mail.tried", "copy.seen", "number.seen",
    ];

    public Task<List<AuditLine>> ReadAsync(AuditAsk ask, Branch branch, CancellationToken cancel) => ask.Of == "house" ? HouseAsync(ask, branch, cancel) : LivesAsync(ask, branch, cancel);

    private async Task<List<AuditLine>> HouseAsync(AuditAsk ask, Branch branch, CancellationToken cancel)
    {
        var sites = SitesOf(ask, branch);
        var rows = await db.Journal.AsNoTracking()
            .Where(row => sites.Contains(row.Site) && (ask.Who == null || row.By == ask.Who) && (ask.Kind == null || row.Kind == ask.Kind) && (ask.Before == null || row.At < ask.Before))
            .OrderByDescending(row => row.Id).Take(PerPage).ToListAsync(cancel);
        return [.. rows.Select(row => new AuditLine(row.At, row.By, say[$"journal.{row.Kind}"], row.Text, HrefOf(row), row.Site, say["channel.desk"]))];
    }

    private async Task<List<AuditLine>> LivesAsync(AuditAsk ask, Branch branch, CancellationToken cancel)
    {
        var sites = SitesOf(ask, branch);
        var kinds = ask.Kind is null ? Kinds.ToHashSet() : [ask.Kind];
        var (found, before) = (new List<(EventRow Row, Happened What)>(), ask.Before);
        for (var look = 0; look < MostLooks && found.Count < PerPage; look++)
        {
            var rows = await db.Events.AsNoTracking()
                .Where(row => sites.Contains(row.Site) && row.By != null && (ask.Who == null || row.By == ask.Who) && (before == null || row.At < before))
                .OrderByDescending(row => row.At).Take(PerPage).ToListAsync(cancel);
            found.AddRange(rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Life, StringComparer.Ordinal).ThenByDescending(row => row.Version).SelectMany(row => row.Events().Where(what => kinds.Contains(EventBody.KindOf(what.Event))).Select(what => (row, what))));
            before = rows.Count == PerPage ? rows[^1].At : null;
            if (before is null)
            {
                break;
            }
        }

        var ids = found.Select(each => each.Row.Life).Distinct().ToList();
        var lives = await db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        return [.. found.Take(PerPage).Select(each => Of(each.Row, each.What, lives.GetValueOrDefault(each.Row.Life)))];
    }

    private AuditLine Of(EventRow row, Happened what, LifeRow? life) => new(
        row.At, row.By, What(what, life), life is null ? "" : $"{life.Number} {life.Title}", life is null ? null : Pages.Case(life.Id), row.Site, Through(row.Channel, life));

    private string What(Happened what, LifeRow? life) =>
        what.Event is StepTaken { Row: 0, Step: var moment } && BuiltIn.ContactMoments.Contains(moment) ? say[$"moment.{moment}"]
        : what.Event is StepTaken { Row: 0 } step && life is not null && Words(life) is { } words ? words.Step(step.Step) : say[$"event.{EventBody.KindOf(what.Event)}"];

    /// <summary>By which way it came: a channel, or the kind of case that brought it about.</summary>
    private string Through(string channel, LifeRow? life) =>
        say[$"channel.{channel}"] is { ResourceNotFound: false } known ? known : life is null ? channel : PackWords.Of(PackOf(life), channel)?.Title ?? channel;

    private PackWords? Words(LifeRow life) =>
        PackWords.Of(PackOf(life), life.Type);

    private Pack? PackOf(LifeRow life) => sight.Ask((world, _) => world.Pack(new PackVersion(life.PackId, life.PackSemantic, life.PackHash)));

    private static List<string> SitesOf(AuditAsk ask, Branch branch) =>
        ask.Site is { } site && branch.Sites.Contains(site) ? [.. branch.House.Below(site)] : [.. branch.Sites];

    private static string? HrefOf(JournalRow row) => row.Kind.Split('.')[0] switch
    {
        "person" => Pages.AdminPerson(row.Subject),
        "site" => Pages.AdminSite(row.Subject),
        "key" => Pages.AdminKeys,
        "hook" => Pages.AdminHooks,
        "pack" => Pages.Pack(row.Subject),
        "calendar" => Pages.AdminCalendars,
        _ => null,
    };
}
