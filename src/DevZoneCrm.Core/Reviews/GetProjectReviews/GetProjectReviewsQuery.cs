using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.GetProjectReviews;

/// <summary>The reviews of a project seen in full, newest first, and how it stands at the gate.</summary>
public sealed record GetProjectReviewsQuery(Guid ProjectId) : IQuery<ProjectReviewsDto>;
