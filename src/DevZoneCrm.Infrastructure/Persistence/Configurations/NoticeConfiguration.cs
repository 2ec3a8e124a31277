using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Link).HasMaxLength(Notice.MaxLinkLength);
        builder.Property(n => n.Key).HasMaxLength(Notice.MaxKeyLength);
        builder.Property(n => n.Arguments).IsJson();
        builder.HasOne<AppUser>().WithMany().HasForeignKey(n => n.ReceiverId).OnDelete(DeleteBehavior.Cascade);
        // The page of notices, and what the digest gathers.
        builder.HasIndex(n => new { n.ReceiverId, n.CreatedAt, n.Id });
        // The bell's number, on every page of everybody: only what is unread lies in it.
        builder.HasIndex(n => new { n.ReceiverId, n.Kind }, "IX_Notices_Unread").HasFilter("\"ReadAt\" IS NULL");
        builder.HasIndex(n => new { n.ReceiverId, n.Key }, "IX_Notices_Key").IsUnique().HasFilter("\"Key\" IS NOT NULL");
    }
}
