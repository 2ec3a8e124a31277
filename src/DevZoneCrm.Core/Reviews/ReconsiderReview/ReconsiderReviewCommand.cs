using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.ReconsiderReview;

/// <summary>申请复议 of a refused review; once. The answer is the id of the new one.</summary>
public sealed record ReconsiderReviewCommand(Guid ReviewId, string Reason) : ICommand<Guid>;
