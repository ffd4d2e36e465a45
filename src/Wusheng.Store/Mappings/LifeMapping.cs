using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class LifeMapping : IEntityTypeConfiguration<LifeRow>
{
    public void Configure(EntityTypeBuilder<LifeRow> table)
    {
        table.ToTable("lives");
        table.HasKey(row => row.Id);
        table.HasIndex(row => row.Number);
        table.HasIndex(row => new { row.Site, row.Kind, row.Ended, row.NextDue, row.Id });
        table.HasIndex(row => new { row.Kind, row.Ended, row.NextDue, row.Id });
        table.HasIndex(row => new { row.Owner, row.Ended, row.NextDue, row.Id });
        table.HasIndex(row => new { row.Site, row.Type, row.Ended, row.Id });
        table.HasIndex(row => new { row.Kind, row.OpenedAt, row.Id });
        table.HasIndex(row => row.WakeAt).HasFilter("wake_at is not null");
        table.HasIndex(row => row.CustomerPhone).HasFilter("customer_phone is not null");
        table.HasIndex(row => row.Origin).HasFilter("origin is not null");
    }
}
