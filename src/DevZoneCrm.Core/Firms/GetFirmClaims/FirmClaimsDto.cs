namespace DevZoneCrm.Core.Firms.GetFirmClaims;

/// <summary>One page of claims, and what of them the viewer may do.</summary>
public sealed record FirmClaimsDto
{
    public IReadOnlyList<FirmClaimDto> Rows { get; init; } = [];

    public int Total { get; init; }

    /// <summary>What a working-day deadline rests on is not published for this or the next year.</summary>
    public bool HolidaysUnknown { get; init; }

    public bool MayTake { get; init; }

    public bool MayExtend { get; init; }

    /// <summary>The list is of the whole zone.</summary>
    public bool IsZone { get; init; }
}
