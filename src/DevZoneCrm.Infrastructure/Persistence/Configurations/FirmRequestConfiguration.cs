using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FirmRequestConfiguration : IEntityTypeConfiguration<FirmRequest>
{
    public void Configure(EntityTypeBuilder<FirmRequest> builder)
    {
        builder.ToTable("FirmRequests");
        builder.HasRoot();
        foreach (var name in new[] { nameof(FirmRequest.Reason), nameof(FirmRequest.Answer), nameof(FirmRequest.Ruling) })
        {
            builder.Property(name).HasMaxLength(FirmRequest.MaxTextLength);
        }

        builder.Property(r => r.AskedBy).HasMaxLength(60);
        builder.Property(r => r.AnsweredBy).HasMaxLength(60);
        builder.Property(r => r.RuledBy).HasMaxLength(60);
        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.OwnProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(r => r.FromUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(r => r.ToUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(r => r.NewUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(r => r.FromPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.State, r.AnswerDueOn });
        builder.HasIndex(r => new { r.ToUnitId, r.State });
    }
}
