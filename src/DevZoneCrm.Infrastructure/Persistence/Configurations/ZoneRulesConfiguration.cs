using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Zones;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ZoneRulesConfiguration : IEntityTypeConfiguration<ZoneRules>
{
    public void Configure(EntityTypeBuilder<ZoneRules> builder)
    {
        builder.ToTable("ZoneRules");
        builder.HasRoot();
        builder.Property(r => r.TierEdges).HasMaxLength(ZoneRules.MaxListLength);
        builder.Property(r => r.StageDays).HasMaxLength(ZoneRules.MaxListLength);
        // Zones that were there before had the gate shipped with it: on.
        builder.Property(r => r.IsReviewGateOn).HasDefaultValue(true);
        builder.Property(r => r.CheckLateDays).HasDefaultValue(MonthCheckLimits.Default.LateDays).ValueGeneratedNever();
        builder.Property(r => r.CheckJumpPercent).HasDefaultValue(MonthCheckLimits.Default.JumpPercent).ValueGeneratedNever();
        builder.Property(r => r.CheckJumpCount).HasDefaultValue(MonthCheckLimits.Default.JumpCount).ValueGeneratedNever();
        builder.Ignore(r => r.MonthChecks);
        builder.Property(r => r.StartLateDays).HasDefaultValue(MilestoneLimits.Default.StartDays).ValueGeneratedNever();
        builder.Property(r => r.CompleteLateDays).HasDefaultValue(MilestoneLimits.Default.CompleteDays).ValueGeneratedNever();
        builder.Property(r => r.ProduceLateDays).HasDefaultValue(MilestoneLimits.Default.ProduceDays).ValueGeneratedNever();
        builder.Ignore(r => r.Milestones);
        builder.Property(r => r.LedgerHeaders).HasMaxLength(ZoneRules.MaxHeadersLength);
        builder.Ignore(r => r.LedgerColumns);
        builder.Ignore(r => r.Tiers);
        builder.Ignore(r => r.Limits);
    }
}
