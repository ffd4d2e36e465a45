using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class AnswerMapping : IEntityTypeConfiguration<AnswerRow>
{
    public void Configure(EntityTypeBuilder<AnswerRow> table)
    {
        table.ToTable("answers");
        table.HasKey(row => new { row.Person, row.Key });
        table.HasIndex(row => row.At);
    }
}
