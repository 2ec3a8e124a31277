using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>Days in which a status other than 推进 was in force; the last one excluded.</summary>
public readonly record struct RaceStatus(ProjectStatus Status, DateOnly FromOn, DateOnly? UntilOn)
{
    /// <summary>流失, 终止, 流转出; 搁置 ends nothing.</summary>
    public bool Ends => Status is ProjectStatus.Lost or ProjectStatus.Ended or ProjectStatus.TransferredOut;
}
