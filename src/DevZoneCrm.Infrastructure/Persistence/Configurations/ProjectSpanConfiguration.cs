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
        builder.Property(s => s.Kind).HasColumnName(nameof(ProjectSpan.Stage));
        builder.Ignore(s => s.Stage);
        builder.Property(s => s.Code).HasMaxLength(Project.MaxCodeLength);
        // Walked stage by stage and currency by currency, which is the order in which heads are added up. Narrow: the fewer pages, the sooner.
        builder.HasIndex(s => new { s.Kind, s.Currency, s.UntilOn, s.FromOn, s.Amount, s.Confidentiality, s.StageNow }).HasDatabaseName("IX_ProjectSpans_Heads");
        // The same for those whose reach depends on whose project it is, and for what stands too long.
        builder.HasIndex(s => new { s.Kind, s.Currency, s.UntilOn, s.FromOn, s.Amount, s.Confidentiality, s.StageNow, s.UnitId, s.OwnerPostId, s.CreatedBy, s.StageOn, s.ProjectId })
            .HasDatabaseName("IX_ProjectSpans_Reach");
        // The cards of a column, newest first.
        builder.HasIndex(s => new { s.Kind, s.StageOn, s.ProjectId }).HasDatabaseName("IX_ProjectSpans_Cards");
        // What stands too long: from the first that is late, stage by stage.
        builder.HasIndex(s => new { s.Kind, s.UntilOn, s.StageOn, s.FromOn, s.Currency, s.Amount, s.Confidentiality, s.UnitId, s.ProjectId }).HasDatabaseName("IX_ProjectSpans_Late");
        // What began or ended between two days, with all that a difference is made of.
        builder.HasIndex(s => new { s.FromOn, s.UntilOn, s.Kind, s.Currency, s.Amount, s.Confidentiality, s.ProjectId }).HasDatabaseName("IX_ProjectSpans_Begun");
        builder.HasIndex(s => new { s.UntilOn, s.FromOn, s.Kind, s.Currency, s.Amount, s.Confidentiality, s.ProjectId }).HasDatabaseName("IX_ProjectSpans_Ended");
    }
}
