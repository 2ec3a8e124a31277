using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

public sealed class GetBoardDiffHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetBoardDiffQuery, BoardDiffDto>
{
    public async Task<BoardDiffDto> Handle(GetBoardDiffQuery request, CancellationToken cancellationToken)
    {
        var projects = await db.ProjectsForAsync(context.Viewer, request.Filter, cancellationToken);
        var before = await BoardHeads.ReadAsync(db, projects, context.Viewer, request.From, cancellationToken);
        var after = await BoardHeads.ReadAsync(db, projects, context.Viewer, request.To, cancellationToken);
        var changed = (await Changed(projects, request.From, request.To).ToListAsync(cancellationToken)).OrderBy(c => c.Code, StringComparer.Ordinal).ToList();
        return new BoardDiffDto(
            [.. changed.Where(c => c.Before != ProjectStage.None && c.After != ProjectStage.None).Select(c => new BoardMoveDto(c.Code, c.Before, c.After, c.ReachedOn(c.After)))],
            [.. changed.Where(c => c.Before == ProjectStage.None).Select(c => c.Code)],
            [.. changed.Where(c => c.After == ProjectStage.None).Select(c => new BoardLeavingDto(c.Code, c.StatusAfter))],
            [.. BoardHeads.Stages.Select(s => new BoardNetDto(s, after[s].Count - before[s].Count, after[s].InvestmentWan - before[s].InvestmentWan))]);
    }

    private static IQueryable<ChangedProject> Changed(IQueryable<Project> projects, DateOnly from, DateOnly to)
    {
        Expression<Func<Project, int, TwoDays>> first = (p, before) => new TwoDays { Project = p, Before = before };
        Expression<Func<TwoDays, int, ChangedProject>> second = (t, after) => new ChangedProject
        {
            Code = t.Project.Code,
            Before = (ProjectStage)t.Before,
            After = (ProjectStage)after,
            StatusAfter = t.Project.StatusPeriods.Where(s => s.FromOn <= to && (s.UntilOn == null || s.UntilOn > to)).Select(s => s.Status).FirstOrDefault(),
            LeadOn = t.Project.LeadOn,
            NegotiatingOn = t.Project.NegotiatingOn,
            IntentOn = t.Project.IntentOn,
            SignedOn = t.Project.SignedOn,
            StartedOn = t.Project.StartedOn,
            CompletedOn = t.Project.CompletedOn,
            ProducingOn = t.Project.ProducingOn,
            FullCapacityOn = t.Project.FullCapacityOn,
        };
        return projects.Select(first.With(Counting.Counting.BoardStageOn(from)))
            .Select(second.With(Counting.Counting.BoardStageOn(to).On((TwoDays t) => t.Project)))
            .Where(c => c.Before != c.After);
    }
}
