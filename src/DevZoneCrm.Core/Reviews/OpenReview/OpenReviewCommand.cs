using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.OpenReview;

/// <summary>Begins a 预审 or 评估 of a project with what is known so far. The answer is its id.</summary>
public sealed record OpenReviewCommand(Guid ProjectId, ReviewKind Kind, ReviewInputs Inputs) : ICommand<Guid>;
