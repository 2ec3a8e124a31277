using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Projects.Claims.GetClaimRules;

public sealed class GetClaimRulesHandler(IAppDbContext db) : IRequestHandler<GetClaimRulesQuery, IReadOnlyList<ClaimRuleDto>>
{
    public async Task<IReadOnlyList<ClaimRuleDto>> Handle(GetClaimRulesQuery request, CancellationToken cancellationToken) =>
        [.. (await db.ClaimRulesAsync(cancellationToken)).Select(r => new ClaimRuleDto(r.Milestone, r.Version, r.Terms))];
}
