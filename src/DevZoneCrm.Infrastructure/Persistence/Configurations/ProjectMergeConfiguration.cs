using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectMergeConfiguration : IEntityTypeConfiguration<ProjectMerge>
{
    public void Configure(EntityTypeBuilder<ProjectMerge> builder)
    {
        builder.ToTable("ProjectMerges");
        builder.HasRoot();
        builder.Property(m => m.MergedCode).HasMaxLength(Project.MaxCodeLength);
        builder.Property(m => m.MergedBy).HasMaxLength(60);
        builder.Property(m => m.UndoneBy).HasMaxLength(60);
        builder.Property(m => m.Reason).HasMaxLength(ProjectMerge.MaxReasonLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(m => m.SurvivorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.MergedCode);
        builder.HasIndex(m => m.MergedId);
    }
}
