using DevZoneCrm.Core.Months.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class CountingRuleConfiguration : IEntityTypeConfiguration<CountingRule>
{
    public void Configure(EntityTypeBuilder<CountingRule> builder)
    {
        builder.ToTable("CountingRules");
        builder.HasRoot();
        builder.Ignore(r => r.Content);
        builder.Property(r => r.Name).HasMaxLength(CountingRule.MaxNameLength);
        builder.Property(r => r.Note).HasMaxLength(CountingRule.MaxNoteLength);
        builder.Property(r => r.WrittenBy).HasMaxLength(MonthClose.MaxNameLength);
        builder.Property(r => r.Negotiating).HasMaxLength(CountingRule.MaxStagesLength);
        builder.Property(r => r.InHand).HasMaxLength(CountingRule.MaxStagesLength);
        builder.Property(r => r.UnderConstruction).HasMaxLength(CountingRule.MaxStagesLength);
        builder.HasIndex(r => r.Number).IsUnique();
    }
}
