namespace DevZoneCrm.Core.Projects.History;

/// <summary>What a line of a project's timeline is about; the page filters by it.</summary>
public enum TimelineKind
{
    /// <summary>Stages, milestones, statuses, amounts.</summary>
    Stages,

    /// <summary>跟进.</summary>
    Activities,

    Files,

    /// <summary>Facts, next steps, investors, key lists: who changed what into what.</summary>
    Changes,
}
