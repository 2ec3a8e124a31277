using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class FirmClaimConfiguration : IEntityTypeConfiguration<FirmClaim>
{
    public void Configure(EntityTypeBuilder<FirmClaim> builder)
    {
        builder.ToTable("FirmClaims");
        builder.HasRoot();
        builder.Ignore(c => c.Terms);
        builder.Property(c => c.RecordedBy).HasMaxLength(60);
        builder.Property(c => c.ExtendedBy).HasMaxLength(60);
        builder.Property(c => c.ClosedBy).HasMaxLength(60);
        builder.Property(c => c.ExtensionReason).HasMaxLength(FirmClaim.MaxReasonLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(c => c.PostId).OnDelete(DeleteBehavior.Restrict);
        // Of two who take the same firm at once the database lets one through.
        builder.HasIndex(c => c.ProjectId).IsUnique().HasFilter("\"End\" IS NULL").HasDatabaseName("IX_FirmClaims_Open");
        builder.HasIndex(c => new { c.ProjectId, c.ClaimedAt });
        builder.HasIndex(c => new { c.End, c.LapsesOn });
        builder.HasIndex(c => new { c.UnitId, c.End, c.LapsesOn });
    }
}
