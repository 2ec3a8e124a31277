namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>What can be changed on many projects at once.</summary>
public enum BulkField
{
    Owner = 0,
    Unit,
    Chain,
    Confidentiality,

    /// <summary>The next step with its date; whose turn it is stays.</summary>
    NextStep,
}
