using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class ThingMapping : IEntityTypeConfiguration<ThingRow>
{
    public void Configure(EntityTypeBuilder<ThingRow> table)
    {
        table.ToTable("things");
        table.HasKey(row => new { row.Type, row.Key });
        table.HasIndex(row => row.Key);
        table.HasIndex(row => new { row.Type, row.Title });
        table.HasIndex(row => new { row.Type, row.MergedInto }).HasFilter("merged_into is not null");
    }
}
