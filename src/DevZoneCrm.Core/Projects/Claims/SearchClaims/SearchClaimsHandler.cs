using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims.SearchClaims;

public sealed class SearchClaimsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar workdays) : IRequestHandler<SearchClaimsQuery, ClaimListDto>
{
    public async Task<ClaimListDto> Handle(SearchClaimsQuery request, CancellationToken cancellationToken)
    {
        var seen = db.StageClaims.AsNoTracking().VisibleTo(db, context.Viewer);
        var asked = Of(seen, request.Scope);
        if (request.ProjectId is { } project)
        {
            asked = asked.Where(c => c.ProjectId == project);
        }

        var waits = request.Scope is ClaimScope.Awaiting or ClaimScope.Open or ClaimScope.Returned;
        var ordered = waits ? asked.OrderBy(c => c.WaitingSince).ThenBy(c => c.Id) : asked.OrderByDescending(c => c.WaitingSince).ThenBy(c => c.Id);
        var rows = await ordered.Skip((request.Page - 1) * request.PageSize).Take(request.PageSize)
            .Join(db.Projects, c => c.ProjectId, p => p.Id, (c, p) => new ClaimRowDto
            {
                Id = c.Id,
                ProjectId = c.ProjectId,
                Project = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
                Investment = new Money(p.Amount, p.Currency),
                Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).First(),
                Milestone = c.Milestone,
                IsCorrection = c.IsCorrection,
                OccurredOn = c.OccurredOn,
                State = c.State,
                GoesToTop = c.GoesToTop,
                Proposer = c.Proposer,
                WaitingSince = c.WaitingSince,
            }).ToListAsync(cancellationToken);
        // A join may lose the order of what it joins.
        var inOrder = waits ? rows.OrderBy(r => r.WaitingSince).ThenBy(r => r.Id) : rows.OrderByDescending(r => r.WaitingSince).ThenBy(r => r.Id);
        return new ClaimListDto(
            [.. inOrder.Select(r => r with { WaitingDays = workdays.Days(r.WaitingSince, calendar.Today) })],
            await asked.CountAsync(cancellationToken),
            await Of(seen, ClaimScope.Awaiting).CountAsync(cancellationToken),
            await Of(seen, ClaimScope.Returned).CountAsync(cancellationToken));
    }

    private IQueryable<StageClaim> Of(IQueryable<StageClaim> seen, ClaimScope scope)
    {
        var (viewer, user) = (context.Viewer, context.Viewer.UserId);
        return scope switch
        {
            ClaimScope.Awaiting => viewer.May(Permission.ConfirmClaims) ? seen.Where(ClaimAccess.Awaiting(viewer)) : seen.Where(c => false),
            ClaimScope.Mine => seen.Where(c => c.ProposerId == user),
            ClaimScope.Returned => seen.Where(c => c.ProposerId == user && c.State == ClaimState.Returned),
            ClaimScope.Open => seen.Where(c => c.State == ClaimState.Filed || c.State == ClaimState.Verified),
            _ => seen,
        };
    }
}
