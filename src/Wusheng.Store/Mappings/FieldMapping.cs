using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class FieldMapping : IEntityTypeConfiguration<FieldRow>
{
    public void Configure(EntityTypeBuilder<FieldRow> table)
    {
        table.ToTable("fields");
        table.HasKey(row => new { row.Life, row.Field });
        // By what was answered first: a call, an order or a room is looked for wherever it may have been answered.
        table.HasIndex(row => new { row.Value, row.Field, row.Site, row.Type, row.Life });
    }
}
