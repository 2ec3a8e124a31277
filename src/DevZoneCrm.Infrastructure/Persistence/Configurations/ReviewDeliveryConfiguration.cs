using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ReviewDeliveryConfiguration : IEntityTypeConfiguration<ReviewDelivery>
{
    public void Configure(EntityTypeBuilder<ReviewDelivery> builder)
    {
        builder.ToTable("ReviewDeliveries");
        builder.HasRoot();
        builder.Ignore(d => d.Actual);
        builder.Property(d => d.Source).HasMaxLength(ReviewDelivery.MaxSourceLength);
        builder.Property(d => d.RecordedBy).HasMaxLength(60);
        builder.HasOne<QualityReview>().WithMany().HasForeignKey(d => d.ReviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Project>().WithMany().HasForeignKey(d => d.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.ReviewId, d.Promise, d.AsOf });
    }
}
