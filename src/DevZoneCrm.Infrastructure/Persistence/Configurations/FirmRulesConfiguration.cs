using DevZoneCrm.Core.Firms.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FirmRulesConfiguration : IEntityTypeConfiguration<FirmRules>
{
    public void Configure(EntityTypeBuilder<FirmRules> builder)
    {
        builder.ToTable("FirmRules");
        builder.HasRoot();
        builder.Property(r => r.SubstantiveKinds).HasMaxLength(60);
        builder.Ignore(r => r.Kinds).Ignore(r => r.Terms).Ignore(r => r.Values);
    }
}
