using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class ViewMapping : IEntityTypeConfiguration<ViewRow>
{
    public void Configure(EntityTypeBuilder<ViewRow> table)
    {
        table.ToTable("views");
        table.HasKey(row => row.Id);
        table.HasIndex(row => row.Person);
        table.HasIndex(row => row.Role).HasFilter("role is not null");
    }
}
