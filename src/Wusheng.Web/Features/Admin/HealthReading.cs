using System.Diagnostics;
using System.Globalization;
using System.Reflection;

using Microsoft.Extensions.Localization;

using Wusheng.Web.Features.Packs;
using Wusheng.Web.Resources;
using Wusheng.Web.Watches;

namespace Wusheng.Web.Features.Admin;

/// <summary>One thing that is well or not.</summary>
/// <param name="Figure">What is measured now.</param>
/// <param name="Remedy">What to do when it is not well; null when it is.</param>
internal sealed record HealthLine(string What, string Figure, string? Remedy, bool IsGrave);

/// <summary>Looks at everything the desk stands on: program, database, clocks, what is to be sent, disk, standards, time.</summary>
internal sealed class HealthReading(
    WushengDb db, WushengOptions settings, MailSettings mail, WatchedPacks packs, TimeProvider clock, IStringLocalizer<Texts> say)
{
    private const long LittleSpace = 2L * 1024 * 1024 * 1024;
    private static readonly TimeSpan SlowDatabase = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LateWatch = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan OldOutbox = TimeSpan.FromMinutes(10);

    public async Task<List<HealthLine>> ReadAsync(CancellationToken cancel) =>
    [
        Well("health.program", $"{Version} · .NET {Environment.Version}"),
        Well("health.up", new WhenWords(clock.GetUtcNow(), TimeZoneInfo.Utc, say).Span(DateTime.Now - Process.GetCurrentProcess().StartTime)),
        await DatabaseAsync(cancel),
        await WatchAsync(cancel),
        await OutboxAsync(cancel),
        Disk(),
        Standards(),
        await MigrationsAsync(cancel),
        mail.Host is null ? new HealthLine(say["health.mail"], say["health.mail.none"], say["health.mail.remedy"], false) : Well("health.mail", string.Create(CultureInfo.InvariantCulture, $"{mail.Host}:{mail.Port}")),
        Well("health.time", TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(settings.Zone)).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)),
    ];

    public Task<List<OutboxRow>> GivenUpAsync(CancellationToken cancel) =>
        db.Outbox.AsNoTracking().Where(row => row.GivenUpAt != null).OrderByDescending(row => row.At).Take(50).ToListAsync(cancel);

    private static string Version => Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private HealthLine Well(string what, string figure) => new(say[what], figure, null, false);

    private async Task<HealthLine> DatabaseAsync(CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        var events = await db.Events.LongCountAsync(cancel);
        var took = Stopwatch.GetElapsedTime(began);
        var kind = settings.Postgres is null ? $"SQLite {Size()}" : "PostgreSQL";
        var figure = say["health.database.figure", kind, events, (int)took.TotalMilliseconds];
        return new HealthLine(say["health.database"], figure, took > SlowDatabase && events < 1_000_000 ? say["health.database.slow"].Value : null, false);
    }

    private string Size() => new FileInfo(settings.InData("wusheng.db")) is { Exists: true } file ? Bytes(file.Length) : "";

    private async Task<HealthLine> WatchAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var oldest = await db.Lives.Where(row => row.WakeAt != null && row.WakeAt < now).OrderBy(row => row.WakeAt).Select(row => row.WakeAt).FirstOrDefaultAsync(cancel);
        var behind = oldest is { } at ? now - at : TimeSpan.Zero;
        return new HealthLine(say["health.watch"], say["health.watch.figure", await db.Clocks.CountAsync(cancel), (int)behind.TotalSeconds], behind > LateWatch ? say["health.watch.late"].Value : null, true);
    }

    private async Task<HealthLine> OutboxAsync(CancellationToken cancel)
    {
        var waiting = await db.Outbox.CountAsync(row => row.NextAt != null, cancel);
        var oldest = await db.Outbox.Where(row => row.NextAt != null).OrderBy(row => row.At).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(cancel);
        var given = await db.Outbox.CountAsync(row => row.GivenUpAt != null, cancel);
        var old = oldest is { } at && clock.GetUtcNow() - at > OldOutbox;
        return new HealthLine(say["health.outbox"], say["health.outbox.figure", waiting, given], given > 0 ? say["health.outbox.given-up"].Value : old ? say["health.outbox.old"].Value : null, false);
    }

    private HealthLine Disk()
    {
        var drive = new DriveInfo(settings.InData(""));
        return new HealthLine(say["health.disk"], say["health.disk.figure", Bytes(drive.AvailableFreeSpace), settings.InData("")], drive.AvailableFreeSpace < LittleSpace ? say["health.disk.little"].Value : null, true);
    }

    private HealthLine Standards()
    {
        var broken = packs.All.Where(pack => pack.Errors > 0).Select(pack => pack.Folder).ToList();
        return new HealthLine(say["health.packs"], say["health.packs.figure", packs.All.Count()], broken.Count > 0 ? say["health.packs.broken", string.Join(say["listing"], broken)].Value : null, false);
    }

    private async Task<HealthLine> MigrationsAsync(CancellationToken cancel)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).LastOrDefault() ?? "";
        return new HealthLine(say["health.schema"], applied, pending > 0 ? say["health.schema.pending", pending].Value : null, true);
    }

    private static string Bytes(long bytes) => bytes switch
    {
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):0.0} GB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} kB"),
    };
}
