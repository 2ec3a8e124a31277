using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class StatusPeriodConfiguration : IEntityTypeConfiguration<StatusPeriod>
{
    public void Configure(EntityTypeBuilder<StatusPeriod> builder)
    {
        builder.ToTable("StatusPeriods");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Reason).HasMaxLength(ProjectFacts.MaxContentLength);
        builder.Property(s => s.LostTo).HasMaxLength(ProjectFacts.MaxShortTextLength);
        builder.HasIndex(s => new { s.ProjectId, s.FromOn, s.UntilOn });
    }
}
