using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class NoticeMapping : IEntityTypeConfiguration<NoticeRow>
{
    public void Configure(EntityTypeBuilder<NoticeRow> table)
    {
        table.ToTable("notices");
        table.HasKey(row => row.Id);
        table.HasIndex(row => new { row.Person, row.Id });
        table.HasIndex(row => row.Person).HasFilter("acknowledged_at is null");
    }
}
