using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Targets.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ForeignReceiptConfiguration : IEntityTypeConfiguration<ForeignReceipt>
{
    public void Configure(EntityTypeBuilder<ForeignReceipt> builder)
    {
        builder.ToTable("ForeignReceipts");
        builder.HasRoot();
        builder.Property(r => r.Voucher).HasMaxLength(ForeignReceipt.MaxVoucherLength);
        builder.Property(r => r.RecordedBy).HasMaxLength(60);
        builder.Property(r => r.WithdrawnBy).HasMaxLength(60);
        builder.Property(r => r.WithdrawnReason).HasMaxLength(ForeignReceipt.MaxReasonLength);
        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.ProjectId, r.ReceivedOn });
        builder.HasIndex(r => r.ReceivedOn);
    }
}
