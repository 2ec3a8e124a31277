using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.SetTarget;

public sealed class SetTargetHandler(IAppDbContext db) : IRequestHandler<SetTargetCommand, long>
{
    public async Task<long> Handle(SetTargetCommand request, CancellationToken cancellationToken)
    {
        var metric = TargetMetricParser.Parse(request.Metric) ?? throw new RuleException(TargetErrors.MetricUnknown, request.Metric);
        if (request.UnitId is { } unit && !await db.Units.AnyAsync(u => u.Id == unit, cancellationToken))
        {
            throw new NotFoundException(nameof(OrgUnit));
        }

        var code = metric.Code;
        var target = await db.Targets.SingleOrDefaultAsync(t => t.Year == request.Year && t.UnitId == request.UnitId && t.MetricCode == code, cancellationToken);
        if (target is not null)
        {
            db.ExpectVersion(target, request.Version);
            target.Change(request.Value);
        }
        else if (request.Version == 0)
        {
            target = Target.Set(request.Year, request.UnitId, metric, request.Value);
            db.Targets.Add(target);
        }
        else
        {
            throw new StaleVersionException();
        }

        return await db.SaveAsync(target, cancellationToken);
    }
}
