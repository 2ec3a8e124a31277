namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>What a claim begins with.</summary>
public sealed record ClaimOpening
{
    public required Guid ProjectId { get; init; }

    public required Guid UnitId { get; init; }

    public Guid? PostId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly Today { get; init; }

    public Guid? UserId { get; init; }

    public required string By { get; init; }

    public ClaimOrigin Origin { get; init; }

    public required ClaimTerms Terms { get; init; }

    public bool IsProtected { get; init; }
}
