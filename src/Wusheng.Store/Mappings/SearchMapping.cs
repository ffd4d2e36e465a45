using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Mappings;

internal sealed class SearchMapping : IEntityTypeConfiguration<SearchRow>
{
    public void Configure(EntityTypeBuilder<SearchRow> table)
    {
        table.ToTable("search_texts");
        table.HasKey(row => row.N);
        table.HasIndex(row => row.Life).IsUnique();
    }
}
