using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class LinkMapping : IEntityTypeConfiguration<LinkRow>
{
    public void Configure(EntityTypeBuilder<LinkRow> table)
    {
        table.ToTable("links");
        table.HasKey(row => new { row.Life, row.Name, row.To });
        table.HasIndex(row => row.To);
    }
}
