using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.GetCycleSettings;

public sealed class GetCycleSettingsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, MeetingPresets presets) : IRequestHandler<GetCycleSettingsQuery, CycleSettingsDto>
{
    public async Task<CycleSettingsDto> Handle(GetCycleSettingsQuery request, CancellationToken cancellationToken)
    {
        var (today, viewer) = (calendar.Today, context.Viewer);
        var ofZone = viewer.MaySetCycles(null);
        var own = viewer.UnitId;
        var units = await db.Units.Where(u => u.ValidTo == null || u.ValidTo >= today).Where(u => ofZone || u.Id == own).OrderBy(u => u.ShortName).ThenBy(u => u.Id).Select(u => new CycleUnitDto(u.Id, u.ShortName)).ToListAsync(cancellationToken);
        var chairs = db.Posts.Where(p => p.ValidFrom <= today && (p.ValidTo == null || p.ValidTo >= today) && p.Role != PostRole.FullTime && (ofZone || p.UnitId == own));
        return new CycleSettingsDto(
            await MeetingCycleRows.ReadAsync(db, db.MeetingCycles.SetBy(viewer), today, cancellationToken), units, await MeetingPosts.Named(db, chairs).ToListAsync(cancellationToken), presets.All) { IsOfZone = ofZone };
    }
}
