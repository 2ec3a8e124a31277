using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews;

/// <summary>Tells departments that their opinion is asked for, and the unit how a review came out.</summary>
public sealed class ReviewNotices(IAppDbContext db, NoticeWriter notices)
{
    /// <param name="departments">Codes of the sheet.</param>
    public async Task TellAskedAsync(QualityReview review, IEnumerable<string> departments, DateOnly due, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);
        var codes = departments.ToList();
        var speakers = await db.ReviewPeople.Where(p => p.Department != null && p.EndedOn == null && EF.Parameter(codes).Contains(p.Department)).Select(p => p.UserId).Distinct().ToListAsync(cancellationToken);
        await notices.TellUsersAsync(speakers, Of(NoticeKind.OpinionAsked, review, due), cancellationToken);
    }

    public async Task TellDecidedAsync(QualityReview review, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);
        var notice = Of(NoticeKind.ReviewDecided, review, review.Grade);
        await notices.TellUserAsync(review.OpenedById, notice, cancellationToken);
        await notices.TellUserAsync(review.ProposedById, notice, cancellationToken);
    }

    private static NoticeContent Of(NoticeKind kind, QualityReview review, object argument) => NoticeContent.Of(kind, $"/reviews/{review.Id}", review.ProjectId, argument);
}
