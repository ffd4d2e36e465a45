using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> table)
    {
        table.ToTable("audits");
        table.HasKey(row => row.Life);
        table.HasIndex(row => row.At);
        table.HasIndex(row => new { row.Worst, row.At }).HasFilter("pending > 0 or appeals > 0");
        table.HasIndex(row => new { row.Site, row.At });
        table.HasIndex(row => new { row.Agent, row.At });
    }
}

internal sealed class FindingMapping : IEntityTypeConfiguration<FindingRow>
{
    public void Configure(EntityTypeBuilder<FindingRow> table)
    {
        table.ToTable("findings");
        table.HasKey(row => new { row.Life, row.Key });
        table.HasIndex(row => new { row.Norm, row.At });
        table.HasIndex(row => row.At);
        table.HasIndex(row => new { row.Site, row.At });
    }
}
