using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Projects.Board;

/// <summary>A card of the board: what it shows, the version a move must state, and what may be done with it.</summary>
public sealed record BoardCardDto
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required string Code { get; init; }

    /// <summary>The name as far as the viewer may see it on a board: the code where masked, the code name where 保密.</summary>
    public required string Name { get; init; }

    /// <summary>The leading investor; none where masked or 保密.</summary>
    public string? Investor { get; init; }

    public bool IsMasked { get; init; }

    public required Money Investment { get; init; }

    public required ProjectStage Stage { get; init; }

    public required DateOnly? StageOn { get; init; }

    public required int DaysInStage { get; init; }

    public required string UnitName { get; init; }

    public string? OwnerName { get; init; }

    public bool IsOnProvinceList { get; init; }

    public bool IsOnCityList { get; init; }

    /// <summary>Claimed and not yet confirmed; none where masked.</summary>
    public MilestoneSet PendingClaims { get; init; }

    public required Confidentiality Confidentiality { get; init; }

    /// <summary>质量评估 that counts at the gate; none where masked or not reviewed.</summary>
    public ReviewGrade ReviewGrade { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    public required ProjectHealth Health { get; init; }

    /// <summary>Why it is not 在轨, in words.</summary>
    public string? HealthReason { get; init; }

    public required IReadOnlyList<MoveOption> Moves { get; init; }

    /// <summary>May it be dropped on that column? A look-up in memory: it is asked while the card is dragged.</summary>
    public string? DropRefusal(ProjectStage to) => ProjectMoves.DropRefusal(Moves, Stage, to);
}
