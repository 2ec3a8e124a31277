using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceAwardConfiguration : IEntityTypeConfiguration<RaceAward>
{
    public void Configure(EntityTypeBuilder<RaceAward> builder)
    {
        builder.ToTable("RaceAwards");
        builder.HasRoot();
        builder.Ignore(a => a.Quarter);
        builder.Property(a => a.T).HasPrecision(7, 2);
        builder.Property(a => a.Reason).HasMaxLength(RaceAward.MaxReasonLength);
        builder.Property(a => a.ProposedBy).HasMaxLength(RaceAward.MaxNameLength);
        builder.Property(a => a.DecidedBy).HasMaxLength(RaceAward.MaxNameLength);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RaceRecord>().WithMany().HasForeignKey(a => a.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.Year, a.QuarterNumber, a.UnitId, a.Kind });
        builder.HasIndex(a => a.State);
    }
}
