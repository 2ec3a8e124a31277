using DevZoneCrm.Core.Months.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class MonthCloseConfiguration : IEntityTypeConfiguration<MonthClose>
{
    public void Configure(EntityTypeBuilder<MonthClose> builder)
    {
        builder.ToTable("MonthCloses");
        builder.HasRoot();
        builder.Ignore(c => c.LastOn).Ignore(c => c.Code).Ignore(c => c.IsInForce).Ignore(c => c.Rule);
        foreach (var name in new[] { nameof(MonthClose.ProposedBy), nameof(MonthClose.ConfirmedBy), nameof(MonthClose.WithdrawnBy), nameof(MonthClose.ReopenAskedBy), nameof(MonthClose.ReopenedBy) })
        {
            builder.Property(name).HasMaxLength(MonthClose.MaxNameLength);
        }

        builder.Property(c => c.WithdrawnReason).HasMaxLength(MonthClose.MaxReasonLength);
        builder.Property(c => c.ReopenReason).HasMaxLength(MonthClose.MaxReasonLength);
        builder.Property(c => c.LinesHash).HasMaxLength(MonthClose.HashLength);
        builder.HasIndex(c => c.Key).IsUnique();
        builder.HasIndex(c => c.FirstOn);
    }
}
