using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class DutyMarkConfiguration : IEntityTypeConfiguration<DutyMark>
{
    public void Configure(EntityTypeBuilder<DutyMark> builder)
    {
        builder.ToTable("DutyMarks");
        builder.HasRoot();
        builder.Ignore(m => m.Value);
        builder.Property(m => m.Reason).HasMaxLength(DutyMark.MaxReasonLength);
        builder.Property(m => m.AcceptedBy).HasMaxLength(60);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.UnitId, m.Month }).IsUnique();
        builder.HasIndex(m => m.Month);
    }
}
