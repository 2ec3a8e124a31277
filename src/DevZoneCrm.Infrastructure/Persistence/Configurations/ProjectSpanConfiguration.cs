using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectSpanConfiguration : IEntityTypeConfiguration<ProjectSpan>
{
    public void Configure(EntityTypeBuilder<ProjectSpan> builder)
    {
        builder.ToTable("ProjectSpans");
        builder.HasKey(s => new { s.ProjectId, s.FromOn });
        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Cascade);
        // Walked stage by stage and currency by currency, which is the order in which heads are added up; everything a head or its filters need is in it.
        builder.HasIndex(s => new { s.Stage, s.Currency, s.UntilOn, s.FromOn, s.Amount, s.Confidentiality, s.StageNow, s.UnitId, s.ChainId, s.OwnerPostId, s.CreatedBy, s.Sector, s.Tags, s.ProjectId })
            .HasDatabaseName("IX_ProjectSpans_Heads");
        // The cards of a column, newest first.
        builder.HasIndex(s => new { s.Stage, s.StageOn, s.ProjectId }).HasDatabaseName("IX_ProjectSpans_Cards");
        // What began or ended between two days.
        builder.HasIndex(s => s.FromOn);
        builder.HasIndex(s => s.UntilOn);
    }
}
