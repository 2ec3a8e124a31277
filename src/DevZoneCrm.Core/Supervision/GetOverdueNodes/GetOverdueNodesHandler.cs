using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.GetOverdueNodes;

public sealed class GetOverdueNodesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetOverdueNodesQuery, OverdueNodesDto>
{
    public async Task<OverdueNodesDto> Handle(GetOverdueNodesQuery request, CancellationToken cancellationToken)
    {
        var (today, limits) = (calendar.Today, (await db.RulesAsync(cancellationToken)).Milestones);
        var counts = new Dictionary<SupervisionNode, int>();
        foreach (var node in Enum.GetValues<SupervisionNode>())
        {
            counts[node] = await Overdue(node, today, limits).Take(GetOverdueNodesQuery.MostCounted).CountAsync(cancellationToken);
        }

        var found = Overdue(request.Node, today, limits);
        var rows = await (request.Node == SupervisionNode.NextStep ? found.OrderBy(p => p.NextStepOn).ThenBy(p => p.Id) : found.OrderBy(p => p.StageOn).ThenBy(p => p.Id))
            .Skip((request.Page - 1) * GetOverdueNodesQuery.PageSize).Take(GetOverdueNodesQuery.PageSize)
            .Select(p => new
            {
                p.Id,
                p.Code,
                Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
                Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).First(),
                PostId = request.Node == SupervisionNode.NextStep ? p.NextStepPostId ?? p.OwnerPostId : p.OwnerPostId,
                p.NextStep,
                p.NextStepOn,
                p.StageOn,
            })
            .Select(x => new { Row = x, Owner = db.Posts.Where(o => o.Id == x.PostId).Join(db.People, o => o.PersonId, w => w.Id, (o, w) => w.Name).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return new OverdueNodesDto(counts, [.. rows.Select(x => new OverdueNodeDto(
            x.Row.Id, x.Row.Code, x.Row.Name, x.Row.Unit, x.Owner, x.Row.PostId, request.Node, request.Node == SupervisionNode.NextStep ? x.Row.NextStep : null,
            request.Node == SupervisionNode.NextStep ? x.Row.NextStepOn!.Value : DueOn(request.Node, x.Row.StageOn!.Value, limits)))]);
    }

    private static DateOnly DueOn(SupervisionNode node, DateOnly since, MilestoneLimits limits) => node switch
    {
        SupervisionNode.Registration => since.AddMonths(StageLimits.RegisterWithinMonths),
        SupervisionNode.Start => since.AddDays(limits.StartDays),
        SupervisionNode.Completion => since.AddDays(limits.CompleteDays),
        _ => since.AddDays(limits.ProduceDays),
    };

    // A node has its order when one was issued for it since the project stands where it stands; a next step, when one was issued for that day.
    private IQueryable<Project> Overdue(SupervisionNode node, DateOnly today, MilestoneLimits limits)
    {
        var projects = db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(context.Viewer)).Where(p => p.Status == ProjectStatus.Active);
        var orders = db.SupervisionOrders.Where(o => o.Node == node);
        if (node == SupervisionNode.NextStep)
        {
            return projects.Where(p => p.NextStepOn < today && !orders.Any(o => o.ProjectId == p.Id && o.NodeDueOn == p.NextStepOn));
        }

        var (stage, last) = node switch
        {
            SupervisionNode.Registration => (ProjectStage.Signed, today.AddMonths(-StageLimits.RegisterWithinMonths)),
            SupervisionNode.Start => (ProjectStage.Signed, today.AddDays(-limits.StartDays)),
            SupervisionNode.Completion => (ProjectStage.Started, today.AddDays(-limits.CompleteDays)),
            _ => (ProjectStage.Completed, today.AddDays(-limits.ProduceDays)),
        };
        var late = projects.Where(p => p.Stage == stage && p.StageOn < last && !orders.Any(o => o.ProjectId == p.Id && o.NodeDueOn >= p.StageOn));
        return node == SupervisionNode.Registration ? late.Where(p => p.RegisteredOn == null) : late;
    }
}
