namespace DevZoneCrm.Core.Reviews.ExtendPanel;

/// <summary>Opens the file to the panel for as many days again.</summary>
public sealed record ExtendPanelCommand(Guid ReviewId, long Version) : IReviewCommand;
