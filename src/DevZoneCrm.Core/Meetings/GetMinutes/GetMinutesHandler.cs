using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Agenda;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.GetMinutes;

public sealed class GetMinutesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetMinutesQuery, MinutesDto>
{
    public async Task<MinutesDto> Handle(GetMinutesQuery request, CancellationToken cancellationToken)
    {
        var seen = db.Meetings.VisibleTo(context.Viewer);
        var minutes = await db.MeetingMinutes.AsNoTracking().SingleOrDefaultAsync(m => m.MeetingId == request.MeetingId && seen.Any(s => s.Id == m.MeetingId), cancellationToken) ?? throw new NotFoundException(nameof(MeetingMinutes));
        var content = minutes.Content;
        var unit = await seen.Where(m => m.Id == request.MeetingId).Select(m => m.UnitId).SingleAsync(cancellationToken);
        var mask = await AgendaMask.ReadAsync(db, context.Viewer, unit, content.Items.Select(i => i.AboutId), cancellationToken);
        var shown = content.Items.Where(i => mask.Shows(i.Section, i.AboutId, i.Facts)).Select(i => mask.IsOpen(i.AboutId) ? i : i with { Facts = mask.Masked(i.Facts, i.AboutId), Decisions = [] }).ToList();
        return new MinutesDto(minutes.MeetingId, content with { Items = shown }, minutes.PublishedAt, minutes.PublishedBy, content.Items.Count - shown.Count);
    }
}
