using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectLinkConfiguration : IEntityTypeConfiguration<ProjectLink>
{
    public void Configure(EntityTypeBuilder<ProjectLink> builder)
    {
        builder.ToTable("ProjectLinks");
        builder.HasRoot();
        builder.Property(l => l.Note).HasMaxLength(ProjectFacts.MaxShortTextLength);
        builder.Property(l => l.RecordedBy).HasMaxLength(60);
        builder.HasOne<Project>().WithMany().HasForeignKey(l => l.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(l => l.BaseProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.ProjectId, l.BaseProjectId }).IsUnique();
        builder.HasIndex(l => l.BaseProjectId);
    }
}
