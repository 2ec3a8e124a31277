using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ReviewExpertConfiguration : IEntityTypeConfiguration<ReviewExpert>
{
    public void Configure(EntityTypeBuilder<ReviewExpert> builder)
    {
        builder.ToTable("ReviewExperts");
        builder.HasRoot();
        builder.Ignore(e => e.IsRecused).Ignore(e => e.HasScored);
        builder.Property(e => e.Marks).IsJson();
        builder.Property(e => e.Name).HasMaxLength(60);
        builder.Property(e => e.RecusalReason).HasMaxLength(ReviewExpert.MaxReasonLength);
        builder.Property(e => e.Remark).HasMaxLength(QualityReview.MaxNoteLength);
        builder.HasOne<QualityReview>().WithMany().HasForeignKey(e => e.ReviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Project>().WithMany().HasForeignKey(e => e.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.ReviewId, e.UserId }).IsUnique();
        builder.HasIndex(e => new { e.UserId, e.AccessUntil });
    }
}
