using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class QuotaRuleConfiguration : IEntityTypeConfiguration<QuotaRule>
{
    public void Configure(EntityTypeBuilder<QuotaRule> builder)
    {
        builder.ToTable("QuotaRules");
        builder.HasRoot();
        builder.Ignore(r => r.Key).Ignore(r => r.Terms);
        builder.Property(r => r.Kinds).HasMaxLength(QuotaTerms.MaxKindsLength);
        builder.Property(r => r.WrittenBy).HasMaxLength(60);
        builder.HasIndex(r => new { r.Role, r.Measure, r.Span, r.ValidFrom }).IsUnique();
    }
}
