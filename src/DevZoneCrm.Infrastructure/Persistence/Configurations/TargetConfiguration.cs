using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class TargetConfiguration : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("Targets");
        builder.HasRoot();
        builder.Ignore(t => t.Metric);
        builder.Ignore(t => t.Value);
        builder.Property(t => t.MetricCode).HasMaxLength(TargetMetric.MaxCodeLength);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
        // Both databases hold two empty units for different: the zone needs an index of its own.
        builder.HasIndex(t => new { t.Year, t.MetricCode }).IsUnique().HasFilter("\"UnitId\" IS NULL").HasDatabaseName("IX_Targets_Zone");
        builder.HasIndex(t => new { t.Year, t.UnitId, t.MetricCode }).IsUnique().HasFilter("\"UnitId\" IS NOT NULL").HasDatabaseName("IX_Targets_Unit");
    }
}
