namespace DevZoneCrm.Core.Projects.Claims.GetClaimForm;

public sealed record ClaimFormDto
{
    /// <summary>Documents asked for; those the returned claim had are with them.</summary>
    public IReadOnlyList<ClaimNeedDto> Needs { get; init; } = [];

    /// <summary>Files the project has already, newest first.</summary>
    public IReadOnlyList<ClaimFileDto> Files { get; init; } = [];

    /// <summary>Who will verify and approve a claim without special terms.</summary>
    public required ClaimReviewersDto Reviewers { get; init; }

    /// <summary>Who approves where there are special terms; empty where they make no difference.</summary>
    public ClaimReviewersDto? WithSpecialTerms { get; init; }

    /// <summary>Facts that the project lacks, in words.</summary>
    public IReadOnlyList<string> MissingFields { get; init; } = [];

    /// <summary>Milestones that must be confirmed before, in words.</summary>
    public IReadOnlyList<string> MissingMilestones { get; init; } = [];

    /// <summary>Why a gate is shut; none where all are open.</summary>
    public string? ShutGate { get; init; }

    /// <summary>The viewer's own claim that was returned and can be filed again.</summary>
    public ReturnedClaimDto? Returned { get; init; }

    public bool IsReady => MissingFields.Count == 0 && MissingMilestones.Count == 0 && ShutGate is null;

}
