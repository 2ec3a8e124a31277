using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class ReviewOpinionConfiguration : IEntityTypeConfiguration<ReviewOpinion>
{
    public void Configure(EntityTypeBuilder<ReviewOpinion> builder)
    {
        builder.ToTable("ReviewOpinions");
        builder.HasRoot();
        builder.Ignore(o => o.IsObjectionOpen);
        builder.Property(o => o.Department).HasMaxLength(ReviewPerson.MaxDepartmentLength);
        builder.Property(o => o.Text).HasMaxLength(ReviewOpinion.MaxTextLength);
        builder.Property(o => o.Resolution).HasMaxLength(ReviewOpinion.MaxTextLength);
        builder.Property(o => o.AnsweredBy).HasMaxLength(60);
        builder.Property(o => o.ResolvedBy).HasMaxLength(60);
        builder.HasOne<QualityReview>().WithMany().HasForeignKey(o => o.ReviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Project>().WithMany().HasForeignKey(o => o.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => new { o.ReviewId, o.Department }).IsUnique();
        builder.HasIndex(o => new { o.Department, o.Answer, o.DueOn });
    }
}
