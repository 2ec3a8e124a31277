using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>Where a project stood on the two days and for how much; <see cref="ProjectStage.None"/> is off the board.</summary>
internal sealed record ChangedPlace
{
    public required Guid Id { get; init; }

    public required ProjectStage Before { get; init; }

    public required ProjectStage After { get; init; }

    /// <summary>Off the board on one of the days, it is the amount of the other.</summary>
    public required Money MoneyBefore { get; init; }

    public required Money MoneyAfter { get; init; }

    /// <summary>Converted with the rate of each day, in 万元.</summary>
    public required decimal WanBefore { get; init; }

    public required decimal WanAfter { get; init; }

    public bool IsEntered => Before == ProjectStage.None && After != ProjectStage.None;

    public bool HasLeft => Before != ProjectStage.None && After == ProjectStage.None;

    public bool IsMoved => Before != ProjectStage.None && After != ProjectStage.None && Before != After;

    public bool HasOtherAmount => Before != ProjectStage.None && After != ProjectStage.None && MoneyBefore != MoneyAfter;
}
