using Wusheng.Store.Rows;

namespace Wusheng.Store;

/// <summary>The tables, for reading and for migrations. Lives are written through <c>LifeStore</c> only.</summary>
public abstract class WushengDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<LifeRow> Lives => Set<LifeRow>();

    public DbSet<ClockRow> Clocks => Set<ClockRow>();

    public DbSet<SeatRow> Seats => Set<SeatRow>();

    public DbSet<FieldRow> Fields => Set<FieldRow>();

    public DbSet<LinkRow> Links => Set<LinkRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<SeriesRow> Series => Set<SeriesRow>();

    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    public DbSet<PackRow> Packs => Set<PackRow>();

    public DbSet<PublicationRow> Publications => Set<PublicationRow>();

    public DbSet<SiteRow> Sites => Set<SiteRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<ThingRow> Things => Set<ThingRow>();

    public DbSet<ThingEventRow> ThingEvents => Set<ThingEventRow>();

    public DbSet<ViewRow> Views => Set<ViewRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<HookRow> Hooks => Set<HookRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<SettingRow> Settings => Set<SettingRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<AuditRow> Audits => Set<AuditRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<SearchRow> SearchTexts => Set<SearchRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(WushengDb).Assembly);
        foreach (var column in modelBuilder.Model.GetEntityTypes().SelectMany(table => table.GetProperties()))
        {
            column.SetColumnName(SnakeCase(column.Name));
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(letter) : letter.ToString()));
}
