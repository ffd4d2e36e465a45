using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class EventMapping : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> table)
    {
        table.ToTable("events");
        table.HasKey(row => new { row.Life, row.Version });
        table.HasIndex(row => row.At);
    }
}
