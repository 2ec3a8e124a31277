using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceAppealConfiguration : IEntityTypeConfiguration<RaceAppeal>
{
    public void Configure(EntityTypeBuilder<RaceAppeal> builder)
    {
        builder.ToTable("RaceAppeals");
        builder.HasRoot();
        builder.Property(a => a.Reason).HasMaxLength(RaceAppeal.MaxReasonLength);
        builder.Property(a => a.Answer).HasMaxLength(RaceAppeal.MaxReasonLength);
        builder.Property(a => a.Evidence).HasMaxLength(RaceAppeal.MaxEvidenceLength);
        builder.Property(a => a.FiledBy).HasMaxLength(RaceAppeal.MaxNameLength);
        builder.Property(a => a.AnsweredBy).HasMaxLength(RaceAppeal.MaxNameLength);
        builder.HasOne<RaceBoardLine>().WithMany().HasForeignKey(a => new { a.BoardId, a.EntryId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RaceRecord>().WithMany().HasForeignKey(a => a.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.BoardId, a.EntryId }).IsUnique();
        builder.HasIndex(a => a.State);
    }
}
