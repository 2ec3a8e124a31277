using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>Which roles verify and approve.</summary>
/// <param name="GoesToTop">Amount or terms sent it to the top.</param>
public sealed record ClaimReviewersDto(IReadOnlyList<Role> Verifiers, IReadOnlyList<Role> Approvers, bool GoesToTop)
{
    public static ClaimReviewersDto Of(int verifiers, int approvers, bool goesToTop) => new(RoleSet.Members(verifiers), RoleSet.Members(approvers), goesToTop);
}
