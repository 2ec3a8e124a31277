using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FirmDisputeConfiguration : IEntityTypeConfiguration<FirmDispute>
{
    public void Configure(EntityTypeBuilder<FirmDispute> builder)
    {
        builder.ToTable("FirmDisputes");
        builder.HasRoot();
        foreach (var name in new[] { nameof(FirmDispute.Grounds), nameof(FirmDispute.Proposal), nameof(FirmDispute.Ruling) })
        {
            builder.Property(name).HasMaxLength(FirmDispute.MaxTextLength);
        }

        foreach (var name in new[] { nameof(FirmDispute.RaisedBy), nameof(FirmDispute.ProposedBy), nameof(FirmDispute.RuledBy), nameof(FirmDispute.ConfirmedBy) })
        {
            builder.Property(name).HasMaxLength(60);
        }

        builder.HasOne<Project>().WithMany().HasForeignKey(d => d.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(d => d.RivalProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(d => d.HolderUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(d => d.RivalUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.State, d.DueOn });
    }
}
