using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class ClaimMapping : IEntityTypeConfiguration<ClaimRow>
{
    public void Configure(EntityTypeBuilder<ClaimRow> table)
    {
        table.ToTable("claims");
        table.HasKey(row => new { row.Kind, row.Key });
    }
}
