using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ProposeSplit;

public sealed class ProposeSplitHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk, FirmNotices notices) : IRequestHandler<ProposeSplitCommand, Guid>
{
    public async Task<Guid> Handle(ProposeSplitCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var unit = viewer.UnitId ?? throw new RuleException(FirmErrors.NoUnit);
        var project = await db.Projects.Include(p => p.Shares).Where(ProjectVisibility.InFull(viewer)).SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellationToken) ?? throw new NotFoundException(nameof(Project));
        if (project.UnitId != unit && project.Shares.All(s => s.UnitId != unit))
        {
            throw new RuleException(ProjectErrors.OtherUnit);
        }

        if (project.SplitFixedOn is not null || project.Stage >= ProjectStage.Signed)
        {
            throw new RuleException(FirmErrors.SplitFixed);
        }

        var shares = request.Shares.Select(s => s.ToShare()).ToList();
        if (shares.TrueForAll(s => s.UnitId != project.UnitId))
        {
            throw new RuleException(FirmErrors.SplitOwner);
        }

        await RequireUnitsAsync(shares, cancellationToken);
        if (await db.SplitProposals.AnyAsync(s => s.ProjectId == project.Id && s.State == SplitState.Proposed, cancellationToken))
        {
            throw new RuleException(FirmErrors.SplitOpen);
        }

        var proposal = SplitProposal.Propose(project.Id, unit, shares, request.Reason, desk.Now, viewer.Name);
        db.SplitProposals.Add(proposal);
        await notices.TellProposedAsync(proposal, cancellationToken);
        if (proposal.State == SplitState.Agreed)
        {
            project.Divide(proposal.Shares);
        }

        await db.SaveChangesAsync(cancellationToken);
        return proposal.Id;
    }

    private async Task RequireUnitsAsync(List<Share> shares, CancellationToken cancellationToken)
    {
        var ids = shares.ConvertAll(s => s.UnitId);
        if (await db.Units.CountAsync(u => ids.Contains(u.Id), cancellationToken) != ids.Distinct().Count())
        {
            throw new RuleException(ProjectErrors.UnitUnknown);
        }
    }
}
