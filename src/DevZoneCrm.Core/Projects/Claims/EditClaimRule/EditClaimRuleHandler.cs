using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Claims.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims.EditClaimRule;

public sealed class EditClaimRuleHandler(IAppDbContext db) : IRequestHandler<EditClaimRuleCommand, long>
{
    public async Task<long> Handle(EditClaimRuleCommand request, CancellationToken cancellationToken)
    {
        var rule = await db.ClaimRules.SingleOrDefaultAsync(r => r.Milestone == request.Milestone, cancellationToken);
        if (rule is not null)
        {
            db.ExpectVersion(rule, request.Version);
            rule.Change(request.Terms);
        }
        else
        {
            rule = request.Version == 0 ? ClaimRule.For(request.Milestone, request.Terms) : throw new StaleVersionException();
            db.ClaimRules.Add(rule);
        }

        return await db.SaveAsync(rule, cancellationToken);
    }
}
