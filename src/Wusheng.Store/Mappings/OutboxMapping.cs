using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> table)
    {
        table.ToTable("outbox");
        table.HasKey(row => row.Key);
        table.HasIndex(row => row.NextAt).HasFilter("next_at is not null");
        table.HasIndex(row => row.GivenUpAt).HasFilter("given_up_at is not null");
    }
}
