namespace DevZoneCrm.Core.Reviews.ConvenePanel;

/// <summary>Names the panel: 5 or 7 of the roster, at least one of finance and one of industry.</summary>
/// <param name="PersonIds">Entries of the roster.</param>
public sealed record ConvenePanelCommand(Guid ReviewId, long Version, IReadOnlyList<Guid> PersonIds) : IReviewCommand;
