namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>What a list may be grouped by.</summary>
public enum ProjectGrouping
{
    Stage = 0,
    Unit,
    Chain,

    /// <summary>The post that answers for it. A masked project belongs to no group of a person.</summary>
    Owner,
    Sector,

    /// <summary>The channel it came by. A masked project belongs to no channel.</summary>
    Source,
}
