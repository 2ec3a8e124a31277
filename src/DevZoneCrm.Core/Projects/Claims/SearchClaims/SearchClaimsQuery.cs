using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Claims.SearchClaims;

/// <summary>Claims that the viewer may see: those that wait first come first, the others latest first.</summary>
/// <param name="ProjectId">Only of this project.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchClaimsQuery(ClaimScope Scope, Guid? ProjectId = null, int Page = 1, int PageSize = 30) : IQuery<ClaimListDto>
{
    public const int MaxPageSize = 100;
    public const int MaxPage = 10_000;
}
