using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class SeatMapping : IEntityTypeConfiguration<SeatRow>
{
    public void Configure(EntityTypeBuilder<SeatRow> table)
    {
        table.ToTable("seats");
        table.HasKey(row => new { row.Life, row.Row, row.Seat });
        table.HasIndex(row => new { row.Person, row.Ended, row.Life });
    }
}
