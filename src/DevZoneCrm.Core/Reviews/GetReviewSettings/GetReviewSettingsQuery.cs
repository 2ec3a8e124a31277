using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.GetReviewSettings;

/// <summary>The sheet in force, the gate, and who speaks and scores; for the page that sets them.</summary>
public sealed record GetReviewSettingsQuery : IQuery<ReviewSettingsDto>;
