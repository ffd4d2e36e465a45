using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class LifeMapping : IEntityTypeConfiguration<LifeRow>
{
    public void Configure(EntityTypeBuilder<LifeRow> table)
    {
        table.ToTable("lives");
        table.HasKey(row => row.Id);
        table.HasIndex(row => row.Number);
        table.HasIndex(row => new { row.Site, row.Ended, row.NextDue, row.Id });
        table.HasIndex(row => new { row.Ended, row.NextDue, row.Id });
        table.HasIndex(row => new { row.Site, row.Type, row.Ended, row.Id });
        table.HasIndex(row => new { row.Ended, row.Id });
        table.HasIndex(row => row.CustomerPhone);
        table.HasIndex(row => row.Origin);
    }
}
