using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.AcceptDuty;

public sealed class AcceptDutyHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<AcceptDutyCommand, long>
{
    public async Task<long> Handle(AcceptDutyCommand request, CancellationToken cancellationToken)
    {
        if (!await db.Units.AnyAsync(u => u.Id == request.UnitId, cancellationToken))
        {
            throw new NotFoundException(nameof(OrgUnit));
        }

        var month = new DateOnly(request.Month.Year, request.Month.Month, 1);
        var mark = await db.DutyMarks.SingleOrDefaultAsync(m => m.UnitId == request.UnitId && m.Month == month, cancellationToken);
        if (mark is null)
        {
            mark = DutyMark.Accept(request.UnitId, month, request.Value, request.Reason, calendar.Today, context.Viewer.Name);
            db.DutyMarks.Add(mark);
        }
        else
        {
            mark.Change(request.Value, request.Reason, context.Viewer.Name);
        }

        return await db.SaveAsync(mark, cancellationToken);
    }
}
