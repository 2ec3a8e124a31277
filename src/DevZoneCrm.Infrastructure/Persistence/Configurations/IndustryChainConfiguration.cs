using DevZoneCrm.Core.Chains;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class IndustryChainConfiguration : IEntityTypeConfiguration<IndustryChain>
{
    public void Configure(EntityTypeBuilder<IndustryChain> builder)
    {
        builder.ToTable("Chains");
        builder.HasRoot();
        builder.Property(c => c.Name).HasMaxLength(IndustryChain.MaxNameLength);
        builder.HasIndex(c => c.Name).IsUnique();
    }
}
