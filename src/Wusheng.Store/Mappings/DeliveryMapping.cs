using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class DeliveryMapping : IEntityTypeConfiguration<DeliveryRow>
{
    public void Configure(EntityTypeBuilder<DeliveryRow> table)
    {
        table.ToTable("deliveries");
        table.HasKey(row => row.Id);
        table.HasIndex(row => new { row.Hook, row.Id });
    }
}
