using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.ReviseSupervisionRules;

public sealed class ReviseSupervisionRulesHandler(IAppDbContext db, SupervisionWork work) : IRequestHandler<ReviseSupervisionRulesCommand, long>
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

        // What was until this morning is judged by the rules it was under.
        var now = (await work.NowAsync(cancellationToken)) with { By = SupervisionActor.System };
        foreach (var order in await db.SupervisionOrders.Where(o => o.State == SupervisionState.Open).ToListAsync(cancellationToken))
        {
            order.Settle(now);
        }

        rules.Revise(request.Terms);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
