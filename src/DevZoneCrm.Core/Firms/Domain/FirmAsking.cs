namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>What a request begins with.</summary>
public sealed record FirmAsking
{
    public FirmRequestKind Kind { get; init; }

    public required Guid ProjectId { get; init; }

    public required Guid FromUnitId { get; init; }

    public Guid? FromPostId { get; init; }

    public required Guid ToUnitId { get; init; }

    public Guid? NewUnitId { get; init; }

    public Guid? OwnProjectId { get; init; }

    public int? Percent { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public Guid? UserId { get; init; }

    public required DateOnly AnswerDueOn { get; init; }

    public required DateOnly RulingDueOn { get; init; }
}
