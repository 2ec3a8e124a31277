namespace DevZoneCrm.Core.Reviews.GetProjectReviews;

public sealed record ProjectReviewsDto
{
    public required IReadOnlyList<ReviewHeadDto> Reviews { get; init; }

    public bool IsGateOn { get; init; }

    public bool IsSigned { get; init; }

    /// <summary>Why 签约 would be refused now; none where the gate would open.</summary>
    public string? GateRefusal { get; init; }

    public bool MayOpen { get; init; }
}
