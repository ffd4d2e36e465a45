using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class ThingEventMapping : IEntityTypeConfiguration<ThingEventRow>
{
    public void Configure(EntityTypeBuilder<ThingEventRow> table)
    {
        table.ToTable("thing_events");
        table.HasKey(row => new { row.Type, row.Key, row.Version });
    }
}
