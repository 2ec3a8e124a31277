using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.GetDutyMarks;

public sealed class GetDutyMarksHandler(IAppDbContext db, DutyReading duty) : IRequestHandler<GetDutyMarksQuery, IReadOnlyList<DutyMarkDto>>
{
    private const decimal Scale = 100m;

    public async Task<IReadOnlyList<DutyMarkDto>> Handle(GetDutyMarksQuery request, CancellationToken cancellationToken)
    {
        var (from, to) = (new DateOnly(request.Year, 1, 1), new DateOnly(request.Year, 12, 31));
        var figures = await duty.ReadAsync(from, to, cancellationToken);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var marks = await db.DutyMarks.AsNoTracking().Where(m => m.Month >= from && m.Month <= to).ToDictionaryAsync(m => (m.UnitId, m.Month), m => new { m.Reason, m.AcceptedBy }, cancellationToken);
        return
        [
            .. figures.Select(f => (Figure: f, Mark: marks.GetValueOrDefault((f.UnitId, f.Month))))
                .Select(x => new DutyMarkDto(x.Figure.UnitId, units[x.Figure.UnitId], x.Figure.Month.Month, x.Figure.ValueE2 / Scale, x.Mark?.Reason, x.Mark?.AcceptedBy, x.Figure.Computed?.Value))
                .OrderBy(d => d.Unit, StringComparer.Ordinal).ThenBy(d => d.Month),
        ];
    }
}
