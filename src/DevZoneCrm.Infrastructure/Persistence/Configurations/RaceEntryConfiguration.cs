using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceEntryConfiguration : IEntityTypeConfiguration<RaceEntry>
{
    public void Configure(EntityTypeBuilder<RaceEntry> builder)
    {
        builder.ToTable("RaceEntries");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Tier).HasMaxLength(RaceEntry.MaxTierLength);
        builder.Ignore(e => e.Draft);
        builder.HasOne<Project>().WithMany().HasForeignKey(e => e.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(e => e.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RaceRecord>().WithMany().HasForeignKey(e => e.RecordId).OnDelete(DeleteBehavior.Restrict);
        // Standings add up a year by unit and month; narrow, so that they never touch the rows.
        builder.HasIndex(e => new { e.IsLive, e.Year, e.UnitId, e.Month, e.On, e.PointsE2, e.UnitPointsE2 }).HasDatabaseName("IX_RaceEntries_Standings");
        builder.HasIndex(e => new { e.ProjectId, e.IsLive });
        builder.HasIndex(e => e.RecordId);
        builder.HasIndex(e => e.ReversesId);
        builder.HasIndex(e => e.ImportId);
    }
}
