using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.ReviseSupervisionRules;

public sealed class ReviseSupervisionRulesHandler(IAppDbContext db) : IRequestHandler<ReviseSupervisionRulesCommand, long>
{
    public async Task<long> Handle(ReviseSupervisionRulesCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.SupervisionRules.OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        if (rules is null)
        {
            rules = new SupervisionRules();
            db.SupervisionRules.Add(rules);
        }
        else
        {
            db.ExpectVersion(rules, request.Version);
        }

        rules.Revise(request.Terms);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
