using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FirmAliasConfiguration : IEntityTypeConfiguration<FirmAlias>
{
    public void Configure(EntityTypeBuilder<FirmAlias> builder)
    {
        builder.ToTable("FirmAliases");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Name).HasMaxLength(ProjectInvestor.MaxNameLength);
        builder.Property(a => a.NameKey).HasMaxLength(ProjectInvestor.MaxNameLength);
        builder.Property(a => a.CreditCode).HasMaxLength(18);
        builder.Property(a => a.RecordedBy).HasMaxLength(60);
        builder.HasIndex(a => a.NameKey);
        builder.HasIndex(a => a.CreditCode);
    }
}
