using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class FieldMapping : IEntityTypeConfiguration<FieldRow>
{
    public void Configure(EntityTypeBuilder<FieldRow> table)
    {
        table.ToTable("fields");
        table.HasKey(row => new { row.Life, row.Field });
        table.HasIndex(row => new { row.Site, row.Type, row.Field, row.Value, row.Life });
    }
}
