namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>What becomes of a line.</summary>
public enum PlannedKind
{
    Rejected = 0,
    Created = 1,
    Updated = 2,
    Unchanged = 3,
}
