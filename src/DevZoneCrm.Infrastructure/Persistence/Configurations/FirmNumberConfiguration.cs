using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FirmNumberConfiguration : IEntityTypeConfiguration<FirmNumber>
{
    public void Configure(EntityTypeBuilder<FirmNumber> builder)
    {
        builder.ToTable("FirmNumbers");
        builder.HasKey(n => new { n.Number, n.ProjectId });
        builder.HasOne<Project>().WithMany().HasForeignKey(n => n.ProjectId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(n => n.ProjectId);
    }
}
