using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FrozenStockConfiguration : IEntityTypeConfiguration<FrozenStock>
{
    public void Configure(EntityTypeBuilder<FrozenStock> builder)
    {
        builder.ToTable("FrozenStocks");
        builder.HasKey(s => new { s.CloseKey, s.ProjectId });
        builder.Property(s => s.Code).HasMaxLength(Project.MaxCodeLength);
        builder.HasIndex(s => new { s.CloseKey, s.Kind, s.Currency, s.Amount }).HasDatabaseName("IX_FrozenStocks_Totals");
    }
}
