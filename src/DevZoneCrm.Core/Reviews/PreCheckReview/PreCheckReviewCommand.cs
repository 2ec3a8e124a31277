using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.PreCheckReview;

/// <summary>招商局预审: every 一票否决 answered. Without one that applies the departments are asked.</summary>
public sealed record PreCheckReviewCommand(Guid ReviewId, long Version, IReadOnlyList<VetoCheck> Vetoes, string? Note = null) : IReviewCommand;
