using DevZoneCrm.Core.Projects.Claims.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ClaimRuleConfiguration : IEntityTypeConfiguration<ClaimRule>
{
    public void Configure(EntityTypeBuilder<ClaimRule> builder)
    {
        builder.ToTable("ClaimRules");
        builder.HasRoot();
        builder.Property(r => r.NeedsJson).HasMaxLength(ClaimRule.MaxJsonLength);
        builder.Property(r => r.FieldNames).HasMaxLength(200);
        builder.Ignore(r => r.Needs).Ignore(r => r.Fields).Ignore(r => r.Terms);
        builder.HasIndex(r => r.Milestone).IsUnique();
    }
}
