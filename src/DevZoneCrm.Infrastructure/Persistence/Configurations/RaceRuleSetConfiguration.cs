using DevZoneCrm.Core.Race.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class RaceRuleSetConfiguration : IEntityTypeConfiguration<RaceRuleSet>
{
    public void Configure(EntityTypeBuilder<RaceRuleSet> builder)
    {
        builder.ToTable("RaceRuleSets");
        builder.HasRoot();
        builder.Property(r => r.Content).IsJson();
        builder.Property(r => r.WrittenBy).HasMaxLength(RaceRuleSet.MaxByLength);
        builder.HasIndex(r => r.Number).IsUnique();
    }
}
