using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>One project's change. Names as on the board: the code where masked, the code name where 保密; their reasons and persons are left out.</summary>
public sealed record BoardChangeRowDto
{
    public required Guid ProjectId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required bool IsMasked { get; init; }

    public required string UnitName { get; init; }

    public string? OwnerName { get; init; }

    /// <summary>The columns of the two days; <see cref="ProjectStage.None"/> is off the board.</summary>
    public required ProjectStage Before { get; init; }

    public required ProjectStage After { get; init; }

    /// <summary>The amount on the second day; on the first for what has left.</summary>
    public required Money Investment { get; init; }

    /// <summary>Of a changed amount: what it was.</summary>
    public Money? OldInvestment { get; init; }

    /// <summary>What the change adds to the board, converted, in 万元.</summary>
    public decimal Wan { get; init; }

    /// <summary>The day it happened.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The status in force on the second day.</summary>
    public ProjectStatus Status { get; init; }

    /// <summary>Back on the board after 搁置.</summary>
    public bool IsResumed { get; init; }

    public string? Reason { get; init; }

    /// <summary>To which zone it went.</summary>
    public string? LostTo { get; init; }

    /// <summary>Who recorded it.</summary>
    public string? By { get; init; }
}
