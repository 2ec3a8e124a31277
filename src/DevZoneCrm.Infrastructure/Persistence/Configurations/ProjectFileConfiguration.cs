using System.Globalization;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectFileConfiguration : IEntityTypeConfiguration<ProjectFile>
{
    public void Configure(EntityTypeBuilder<ProjectFile> builder)
    {
        builder.ToTable("ProjectFiles");
        builder.HasRoot();
        builder.Property(f => f.Name).HasMaxLength(ProjectFile.MaxNameLength);
        builder.Property(f => f.Hash).HasMaxLength(64);
        // The camera's clock knows no time zone: kept as it reads.
        builder.Property(f => f.TakenAt).HasConversion(at => at!.Value.ToString("s", CultureInfo.InvariantCulture), text => DateTime.ParseExact(text, "s", CultureInfo.InvariantCulture)).HasMaxLength(19);
        builder.Property(f => f.RecordedBy).HasMaxLength(60);
        builder.Property(f => f.RemovedBy).HasMaxLength(60);
        builder.HasOne<Project>().WithMany().HasForeignKey(f => f.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.ProjectId, f.AddedAt });
        builder.HasIndex(f => f.Hash);
        builder.HasIndex(f => f.SupersededBy);
    }
}
