using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DevZoneCrm.Infrastructure.Persistence.Configurations;

internal sealed class QualityReviewConfiguration : IEntityTypeConfiguration<QualityReview>
{
    public void Configure(EntityTypeBuilder<QualityReview> builder)
    {
        builder.ToTable("QualityReviews");
        builder.HasRoot();
        builder.Property(r => r.Inputs).IsJson();
        builder.Property(r => r.Facts).IsJson();
        builder.Property(r => r.Vetoes).IsJson();
        builder.Property(r => r.Result).IsJson();
        builder.Ignore(r => r.IsVetoed).Ignore(r => r.Score);
        foreach (var name in new[] { nameof(QualityReview.OpenedBy), nameof(QualityReview.ProposedBy), nameof(QualityReview.PreCheckedBy), nameof(QualityReview.DecidedBy), nameof(QualityReview.RecheckedBy) })
        {
            builder.Property(name).HasMaxLength(60);
        }

        foreach (var name in new[] { nameof(QualityReview.ReconsiderReason), nameof(QualityReview.PreCheckNote), nameof(QualityReview.ReturnReason), nameof(QualityReview.DecisionNote), nameof(QualityReview.Conditions), nameof(QualityReview.RecheckNote) })
        {
            builder.Property(name).HasMaxLength(QualityReview.MaxNoteLength);
        }

        builder.HasOne<Project>().WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ReviewSheet>().WithMany().HasForeignKey(r => r.SheetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QualityReview>().WithMany().HasForeignKey(r => r.ReconsidersId).OnDelete(DeleteBehavior.Restrict);
        // At most one undecided and one standing review of a project; the refused one is reconsidered once.
        builder.HasIndex(r => r.OpenKey).IsUnique();
        builder.HasIndex(r => r.StandingKey).IsUnique();
        builder.HasIndex(r => r.ReconsidersId).IsUnique();
        builder.HasIndex(r => new { r.ProjectId, r.OpenedAt });
        builder.HasIndex(r => new { r.Step, r.DueOn });
        builder.HasIndex(r => new { r.Grade, r.RecheckOn });
    }
}
