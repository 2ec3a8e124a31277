namespace DevZoneCrm.Core.Projects.Claims.GetClaimForm;

/// <summary>A returned claim as it was typed, and why it came back.</summary>
public sealed record ReturnedClaimDto(Guid Id, long Version, DateOnly OccurredOn, string? Document, string? Note, bool HasSpecialTerms, ClaimStepDto Reason);
