using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ProjectFlowConfiguration : IEntityTypeConfiguration<ProjectFlow>
{
    public void Configure(EntityTypeBuilder<ProjectFlow> builder)
    {
        builder.ToTable("ProjectFlows");
        builder.HasKey(f => new { f.ProjectId, f.Kind, f.On });
        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Cascade);
        // Walked in the order in which flows are added up. Narrow: the fewer pages, the sooner.
        builder.HasIndex(f => new { f.Kind, f.Currency, f.Year, f.Bucket, f.On, f.EarlierOn, f.Amount, f.RateE4, f.Confidentiality, f.StageNow, f.Sector, f.Tags })
            .HasDatabaseName("IX_ProjectFlows_Totals");
        // The same by unit and chain, and for those whose reach depends on whose project it is.
        builder.HasIndex(f => new { f.Kind, f.Currency, f.Year, f.Bucket, f.On, f.EarlierOn, f.Amount, f.RateE4, f.Confidentiality, f.StageNow, f.Sector, f.Tags, f.UnitId, f.ChainId, f.OwnerPostId, f.CreatedBy, f.ProjectId })
            .HasDatabaseName("IX_ProjectFlows_Reach");
    }
}
