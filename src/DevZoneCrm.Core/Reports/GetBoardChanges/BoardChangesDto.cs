using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>The difference of two boards.</summary>
public sealed record BoardChangesDto
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>When it was read, on the zone's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>All eight, in order.</summary>
    public required IReadOnlyList<ColumnChangeDto> Columns { get; init; }

    public required ChangeGroupDto Entered { get; init; }

    public required ChangeGroupDto Moved { get; init; }

    public required ChangeGroupDto Left { get; init; }

    /// <summary>On both boards with another amount, in the same column or not.</summary>
    public required ChangeGroupDto Amounts { get; init; }

    /// <summary>Longer in their stage than the limits allow (示例规则), the largest first.</summary>
    public required ChangeGroupDto Stuck { get; init; }

    /// <summary>How many moves reached each stage.</summary>
    public required IReadOnlyDictionary<ProjectStage, int> Reached { get; init; }

    /// <summary>On both boards in the same column with the same amount.</summary>
    public required int Unmoved { get; init; }

    /// <summary>Yuan per dollar on the first and on the second day; none where no rate is on record.</summary>
    public decimal? RateFrom { get; init; }

    public decimal? RateTo { get; init; }

    public int NetCount => Columns.Sum(c => c.Count);

    public decimal NetWan => Columns.Sum(c => c.Wan);

    /// <summary>What of the net is due to another rate alone, in 万元: dollars did not change, their worth in yuan did.</summary>
    public decimal RateEffectWan => NetWan - Entered.Wan - Left.Wan - Amounts.Wan;
}
