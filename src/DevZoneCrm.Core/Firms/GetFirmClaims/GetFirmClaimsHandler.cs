using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetFirmClaims;

public sealed class GetFirmClaimsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working) : IRequestHandler<GetFirmClaimsQuery, FirmClaimsDto>
{
    public async Task<FirmClaimsDto> Handle(GetFirmClaimsQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var rules = await db.FirmRulesAsync(cancellationToken);
        var isZone = viewer.Scope >= ProjectScope.AllFromSigned;
        var claims = db.OpenClaims(request.View == ClaimView.Pool ? ClaimRegime.InPool(viewer) : ProjectVisibility.InFull(viewer));
        var (unit, post, user) = (viewer.UnitId, viewer.PostId, viewer.UserId);
        var (yesterday, warned) = (today.AddDays(-1), today.AddDays(rules.WarningDays));
        claims = request.View switch
        {
            ClaimView.Mine => claims.Where(x => (post != null && (x.Project.OwnerPostId == post || x.Claim.PostId == post)) || (user != null && x.Claim.ClaimedBy == user)),
            ClaimView.Pool => claims.Where(x => x.Claim.LapsesOn <= yesterday),
            ClaimView.Ending => (isZone ? claims : claims.Where(x => x.Claim.UnitId == unit)).Where(x => x.Claim.LapsesOn >= today && x.Claim.LapsesOn <= warned),
            _ => isZone ? claims : claims.Where(x => x.Claim.UnitId == unit),
        };
        var ordered = request.View == ClaimView.Pool
            ? claims.OrderByDescending(x => x.Claim.LapsesOn).ThenBy(x => x.Claim.Id)
            : claims.OrderBy(x => x.Claim.LapsesOn < today).ThenBy(x => x.Claim.LapsesOn).ThenBy(x => x.Claim.Id);
        return new FirmClaimsDto
        {
            Total = await claims.CountAsync(cancellationToken),
            Rows = await ordered.Skip((request.Page - 1) * GetFirmClaimsQuery.PageSize).Take(GetFirmClaimsQuery.PageSize).RowsAsync(db, viewer, today, rules.WarningDays, cancellationToken),
            HolidaysUnknown = !working.IsPublished(today.Year) || (today.Month > 11 && !working.IsPublished(today.Year + 1)),
            MayTake = viewer.UnitId is not null && viewer.May(Permission.RegisterLeads),
            MayExtend = viewer.May(Permission.ExtendClaims),
            IsZone = isZone,
        };
    }
}
