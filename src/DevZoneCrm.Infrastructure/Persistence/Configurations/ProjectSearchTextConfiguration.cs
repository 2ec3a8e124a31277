using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectSearchTextConfiguration : IEntityTypeConfiguration<ProjectSearchText>
{
    public void Configure(EntityTypeBuilder<ProjectSearchText> builder)
    {
        builder.ToTable("ProjectSearchTexts");
        builder.HasKey(s => s.Id);
        builder.HasIndex(s => s.ProjectId).IsUnique();
        builder.HasIndex(s => s.Code);
        builder.HasOne<Project>().WithOne().HasForeignKey<ProjectSearchText>(s => s.ProjectId).OnDelete(DeleteBehavior.Cascade);
    }
}
