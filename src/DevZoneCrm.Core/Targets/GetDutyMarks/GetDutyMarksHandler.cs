using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.GetDutyMarks;

public sealed class GetDutyMarksHandler(IAppDbContext db) : IRequestHandler<GetDutyMarksQuery, IReadOnlyList<DutyMarkDto>>
{
    private const decimal Scale = 100m;

    public async Task<IReadOnlyList<DutyMarkDto>> Handle(GetDutyMarksQuery request, CancellationToken cancellationToken)
    {
        var (from, to) = (new DateOnly(request.Year, 1, 1), new DateOnly(request.Year, 12, 31));
        var rows = await db.DutyMarks.AsNoTracking().Where(m => m.Month >= from && m.Month <= to).Join(db.Units, m => m.UnitId, u => u.Id, (m, u) => new { m.UnitId, u.Name, m.Month, m.ValueE2, m.Reason, m.AcceptedBy })
            .OrderBy(x => x.Name).ThenBy(x => x.Month).ToListAsync(cancellationToken);
        return [.. rows.Select(x => new DutyMarkDto(x.UnitId, x.Name, x.Month.Month, x.ValueE2 / Scale, x.Reason, x.AcceptedBy))];
    }
}
