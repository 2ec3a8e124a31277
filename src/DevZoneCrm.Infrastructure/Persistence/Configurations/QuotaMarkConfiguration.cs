using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class QuotaMarkConfiguration : IEntityTypeConfiguration<QuotaMark>
{
    public void Configure(EntityTypeBuilder<QuotaMark> builder)
    {
        builder.ToTable("QuotaMarks");
        builder.HasKey(m => new { m.ActivityId, m.PostId, m.Month });
        builder.HasOne<Activity>().WithMany().HasForeignKey(m => m.ActivityId).OnDelete(DeleteBehavior.Cascade);
        // Everything that is asked of a post stands in the index: the rows themselves are never read.
        builder.HasIndex(m => new { m.PostId, m.Kind, m.Month, m.IsLed, m.IsStop, m.Week, m.Starts, m.Days, m.DayCount }).HasDatabaseName("IX_QuotaMarks_Counting");
    }
}
