namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>What a list may be sorted by. Ties are broken by the code.</summary>
public enum ProjectSort
{
    /// <summary>The day of the latest stage, or the day counted in a list behind a figure.</summary>
    Recent = 0,

    Code,

    /// <summary>The name as shown: a masked one sorts by its code.</summary>
    Name,

    /// <summary>Converted to yuan.</summary>
    Amount,

    Stage,

    Unit,

    SignedOn,

    StartedOn,
}
