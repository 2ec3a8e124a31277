using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.ScoreReview;

/// <summary>专家评分: a step for every judged criterion. May be sent again until the panel closes.</summary>
public sealed record ScoreReviewCommand(Guid ExpertId, long Version, IReadOnlyList<ExpertMark> Marks, string? Remark = null) : ICommand<long>;
