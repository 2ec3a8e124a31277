namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>
/// Days from one milestone to the next after which a project is late: 签约未开工, 开工未竣工, 竣工未投产. 示例规则, data that a zone may change. The shipped 366 days to 开工 are the
/// twelve months of the race at their longest (race.md, deductions); no source gives days to 竣工 and 投产, so what is shipped equals the stage limits.
/// </summary>
public readonly record struct MilestoneLimits(int StartDays, int CompleteDays, int ProduceDays)
{
    public static readonly MilestoneLimits Default = new(366, 1095, 730);

    /// <summary>Days that a project may stand at a milestone before the next; none for stages that no milestone of these follows.</summary>
    public int? After(ProjectStage stage) => stage switch
    {
        ProjectStage.Signed => StartDays,
        ProjectStage.Started => CompleteDays,
        ProjectStage.Completed => ProduceDays,
        _ => null,
    };
}
