using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas.GetLeaves;

public sealed class GetLeavesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetLeavesQuery, LeaveListDto>
{
    public async Task<LeaveListDto> Handle(GetLeavesQuery request, CancellationToken cancellationToken)
    {
        var from = new DateOnly(request.Month.Year, request.Month.Month, 1);
        var to = from.AddMonths(1).AddDays(-1);
        var (seen, recorded) = (db.PeopleOf(QuotaScope.Of(context.Viewer).Within(request.UnitId)), db.PeopleOf(LeaveAccess.Recording(context.Viewer)));
        var leaves = await db.Leaves.AsNoTracking().Where(l => l.WithdrawnAt == null && l.ToOn >= from && l.FromOn <= to && seen.Contains(l.PersonId))
            .Join(db.People, l => l.PersonId, w => w.Id, (l, w) => new { Leave = l, w.Name })
            .OrderBy(x => x.Leave.FromOn).ThenBy(x => x.Name).ThenBy(x => x.Leave.Id)
            .Select(x => new LeaveDto(
                x.Leave.Id,
                x.Leave.Version,
                x.Leave.PersonId,
                x.Name,
                db.Posts.Where(p => p.PersonId == x.Leave.PersonId && p.UnitId != null && p.ValidFrom <= to).OrderByDescending(p => p.ValidFrom).SelectMany(p => db.Units.Where(u => u.Id == p.UnitId)).Select(u => u.ShortName).FirstOrDefault(),
                x.Leave.Kind,
                x.Leave.FromOn,
                x.Leave.ToOn,
                x.Leave.Reason,
                x.Leave.RecordedBy) { MayChange = recorded.Contains(x.Leave.PersonId) })
            .ToListAsync(cancellationToken);
        var people = await db.Posts.Where(p => p.ValidTo == null || p.ValidTo >= from).Where(p => recorded.Contains(p.PersonId))
            .Join(db.People, p => p.PersonId, w => w.Id, (p, w) => new { w.Id, w.Name, Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).FirstOrDefault() })
            .OrderBy(x => x.Unit).ThenBy(x => x.Name).ToListAsync(cancellationToken);
        return new LeaveListDto(leaves, [.. people.DistinctBy(p => p.Id).Select(p => new LeavePersonDto(p.Id, p.Name, p.Unit))]);
    }
}
