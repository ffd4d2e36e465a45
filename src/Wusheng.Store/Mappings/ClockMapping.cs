using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class ClockMapping : IEntityTypeConfiguration<ClockRow>
{
    public void Configure(EntityTypeBuilder<ClockRow> table)
    {
        table.ToTable("clocks");
        table.HasKey(row => new { row.Life, row.Row, row.Clock });
        table.HasIndex(row => new { row.Site, row.DueAt }).HasFilter("due_at is not null");
    }
}
