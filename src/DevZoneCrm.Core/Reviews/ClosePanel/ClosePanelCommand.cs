namespace DevZoneCrm.Core.Reviews.ClosePanel;

/// <summary>Ends the panel and works the sheet out.</summary>
public sealed record ClosePanelCommand(Guid ReviewId, long Version) : IReviewCommand;
