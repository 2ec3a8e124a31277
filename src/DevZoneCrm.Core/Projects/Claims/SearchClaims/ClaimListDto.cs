namespace DevZoneCrm.Core.Projects.Claims.SearchClaims;

/// <summary>A page of claims, and how many there are in each list.</summary>
public sealed record ClaimListDto(IReadOnlyList<ClaimRowDto> Rows, int Total, int Awaiting, int Returned);
