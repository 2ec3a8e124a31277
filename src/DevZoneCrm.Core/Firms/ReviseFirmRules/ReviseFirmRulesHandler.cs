using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ReviseFirmRules;

public sealed class ReviseFirmRulesHandler(IAppDbContext db) : IRequestHandler<ReviseFirmRulesCommand, long>
{
    public async Task<long> Handle(ReviseFirmRulesCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.FirmRules.OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        if (rules is null)
        {
            rules = new FirmRules();
            db.FirmRules.Add(rules);
        }
        else
        {
            db.ExpectVersion(rules, request.Version);
        }

        rules.Revise(request.Values);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
