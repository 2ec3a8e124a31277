namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>What the kinds of change are called in the viewer's language.</summary>
public sealed record ChangeGroupNames(string Moved, string Entered, string Left, string Amounts, string Stuck);
