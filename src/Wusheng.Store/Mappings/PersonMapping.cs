using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class PersonMapping : IEntityTypeConfiguration<PersonRow>
{
    public void Configure(EntityTypeBuilder<PersonRow> table)
    {
        table.ToTable("people");
        table.HasKey(row => row.Id);
        table.HasIndex(row => row.StaffNumber).IsUnique();
    }
}
