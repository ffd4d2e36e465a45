using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class HookMapping : IEntityTypeConfiguration<HookRow>
{
    public void Configure(EntityTypeBuilder<HookRow> table)
    {
        table.ToTable("hooks");
        table.HasKey(row => row.Id);
    }
}
