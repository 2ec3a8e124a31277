using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectInvestorConfiguration : IEntityTypeConfiguration<ProjectInvestor>
{
    public void Configure(EntityTypeBuilder<ProjectInvestor> builder)
    {
        builder.ToTable("ProjectInvestors");
        builder.HasKey(i => new { i.ProjectId, i.Ordinal });
        builder.Property(i => i.Name).HasMaxLength(ProjectInvestor.MaxNameLength);
        builder.Property(i => i.NameKey).HasMaxLength(ProjectInvestor.MaxNameLength);
        builder.Property(i => i.CreditCode).HasMaxLength(18);
        builder.HasIndex(i => i.NameKey);
        builder.HasIndex(i => i.CreditCode);
    }
}
