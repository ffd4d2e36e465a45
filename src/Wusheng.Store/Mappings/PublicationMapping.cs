using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class PublicationMapping : IEntityTypeConfiguration<PublicationRow>
{
    public void Configure(EntityTypeBuilder<PublicationRow> table)
    {
        table.ToTable("publications");
        table.HasKey(row => row.Id);
        table.HasIndex(row => new { row.Site, row.PackId, row.Id });
    }
}
