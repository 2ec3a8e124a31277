using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReviewForm;

/// <summary>What the application of a project begins with: its own fields as the sheet takes them.</summary>
public sealed record GetReviewFormQuery(Guid ProjectId) : IQuery<ReviewFormDto>;
