using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetWorkbench;

public sealed class GetWorkbenchHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetWorkbenchQuery, WorkbenchDto>
{
    public async Task<WorkbenchDto> Handle(GetWorkbenchQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var limits = (await db.RulesAsync(cancellationToken)).Limits;
        var reach = viewer.Scope >= ProjectScope.AllFromSigned ? WorkbenchReach.Zone : viewer.Scope == ProjectScope.OwnUnitOthersMasked ? WorkbenchReach.Unit : WorkbenchReach.Mine;
        var seen = db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer));
        var own = Reaching(seen, reach, viewer);
        var due = own.Where(p => p.Status == ProjectStatus.Active).Where(DueProjects.On(today, limits));
        var stages = reach == WorkbenchReach.Zone ? seen : seen.Where(p => p.UnitId == viewer.UnitId);
        return new WorkbenchDto
        {
            Reach = reach,
            DueTotal = await due.CountAsync(cancellationToken),
            Due = await ItemsAsync(due.OrderBy(p => p.NextStepOn == null).ThenBy(p => p.NextStepOn).ThenBy(p => p.Stage).ThenBy(p => p.StageOn).ThenBy(p => p.Code).Take(GetWorkbenchQuery.MaxDue), today, limits, cancellationToken),
            Lately = await ItemsAsync(own.OrderByDescending(p => p.FirstOn).ThenByDescending(p => p.CreatedAt).ThenBy(p => p.Code).Take(GetWorkbenchQuery.MaxLately), today, limits, cancellationToken),
            Stages = await Counting.Stock(db, stages, today).HeadsAsync(cancellationToken),
            UnitId = reach == WorkbenchReach.Zone ? null : viewer.UnitId,
        };
    }

    private static IQueryable<Project> Reaching(IQueryable<Project> seen, WorkbenchReach reach, Viewer viewer)
    {
        var (user, unit, post) = (viewer.UserId, viewer.UnitId, viewer.PostId);
        return reach switch
        {
            WorkbenchReach.Zone => seen,
            WorkbenchReach.Unit => seen.Where(p => p.UnitId == unit),
            _ => seen.Where(p => (post != null && p.OwnerPostId == post) || (p.OwnerPostId == null && user != null && p.CreatedBy == user)),
        };
    }

    private async Task<IReadOnlyList<WorkbenchItemDto>> ItemsAsync(IQueryable<Project> projects, DateOnly today, StageLimits limits, CancellationToken cancellationToken)
    {
        // The order comes from an index; only the few at the top are read whole.
        var ids = await projects.Select(p => p.Id).ToListAsync(cancellationToken);
        var rows = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new
        {
            Item = new WorkbenchItemDto
            {
                Id = p.Id,
                DisplayName = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
                Investor = p.Confidentiality == Confidentiality.Secret ? null : p.LeadInvestor,
                Investment = new Money(p.Amount, p.Currency),
                Stage = p.Stage,
                FirstOn = p.FirstOn,
                NextStep = p.NextStep,
                NextStepOn = p.NextStepOn,
                Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).First(),
            },
            Facts = new HealthFacts(p.Stage, p.StageOn, p.SignedOn, p.RegisteredOn, p.NextStepOn),
        }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => ids.IndexOf(r.Item.Id)).Select(r => Judged(r.Item, limits.Judge(r.Facts, today)))];
    }

    private static WorkbenchItemDto Judged(WorkbenchItemDto item, HealthFinding finding) =>
        item with { Health = finding.State, Reason = finding.Code is null ? null : ErrorTexts.Of(finding.Code, finding.Days, finding.Limit) };
}
