using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceRecordConfiguration : IEntityTypeConfiguration<RaceRecord>
{
    public void Configure(EntityTypeBuilder<RaceRecord> builder)
    {
        builder.ToTable("RaceRecords");
        builder.HasRoot();
        builder.Ignore(r => r.Holds);
        builder.Property(r => r.Reason).HasMaxLength(RaceRecord.MaxReasonLength);
        builder.Property(r => r.RevokedReason).HasMaxLength(RaceRecord.MaxReasonLength);
        builder.Property(r => r.Evidence).HasMaxLength(RaceRecord.MaxEvidenceLength);
        builder.Property(r => r.BookedBy).HasMaxLength(RaceRecord.MaxByLength);
        builder.Property(r => r.RevokedBy).HasMaxLength(RaceRecord.MaxByLength);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.UnitId, r.On });
    }
}
