using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class SupersededInvestmentConfiguration : IEntityTypeConfiguration<SupersededInvestment>
{
    public void Configure(EntityTypeBuilder<SupersededInvestment> builder)
    {
        builder.ToTable("SupersededInvestments");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Reason).HasMaxLength(ProjectFacts.MaxContentLength);
        builder.HasIndex(s => new { s.ProjectId, s.UntilOn });
    }
}
