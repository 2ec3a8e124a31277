using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

/// <summary>No reference to the project: what a month keeps outlives it.</summary>
internal sealed class FrozenFlowConfiguration : IEntityTypeConfiguration<FrozenFlow>
{
    public void Configure(EntityTypeBuilder<FrozenFlow> builder)
    {
        builder.ToTable("FrozenFlows");
        builder.HasKey(f => new { f.CloseKey, f.ProjectId, f.Kind, f.On });
        builder.Property(f => f.Code).HasMaxLength(Project.MaxCodeLength);
        builder.Property(f => f.Name).HasMaxLength(ProjectFacts.MaxNameLength);
        builder.HasIndex(f => new { f.Kind, f.CloseKey, f.Currency, f.Year, f.Bucket, f.On, f.EarlierOn, f.Amount, f.RateE4, f.Sector, f.Tags }).HasDatabaseName("IX_FrozenFlows_Totals");
    }
}
