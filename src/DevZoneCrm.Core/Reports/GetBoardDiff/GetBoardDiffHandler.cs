using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

public sealed class GetBoardDiffHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetBoardDiffQuery, BoardDiffDto>
{
    public async Task<BoardDiffDto> Handle(GetBoardDiffQuery request, CancellationToken cancellationToken)
    {
        var projects = await db.ProjectsForAsync(context.Viewer, request.Filter, cancellationToken);
        var before = await BoardHeads.ReadAsync(db, projects, context.Viewer, request.From, cancellationToken);
        var after = await BoardHeads.ReadAsync(db, projects, context.Viewer, request.To, cancellationToken);
        var changed = await BoardChanges.ReadAsync(db, projects, request.From, request.To, cancellationToken);
        return new BoardDiffDto(
            [.. changed.Where(c => c.Before != ProjectStage.None && c.After != ProjectStage.None).Select(c => new BoardMoveDto(c.Code, c.Before, c.After, c.ReachedOn))],
            [.. changed.Where(c => c.Before == ProjectStage.None).Select(c => c.Code)],
            [.. changed.Where(c => c.After == ProjectStage.None).Select(c => new BoardLeavingDto(c.Code, c.StatusAfter))],
            [.. BoardHeads.Stages.Select(s => new BoardNetDto(s, after[s].Count - before[s].Count, after[s].InvestmentWan - before[s].InvestmentWan))]);
    }
}
