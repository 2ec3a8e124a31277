using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.AnswerSplit;

public sealed class AnswerSplitHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk, FirmNotices notices) : IRequestHandler<AnswerSplitCommand, long>
{
    public async Task<long> Handle(AnswerSplitCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var unit = viewer.UnitId ?? throw new RuleException(FirmErrors.NoUnit);
        var proposal = await db.LoadAsync(db.SplitProposals.Include(s => s.Lines), request.ProposalId, request.Version, cancellationToken);
        if (request.Agree)
        {
            proposal.Agree(unit, desk.Now, viewer.Name);
        }
        else
        {
            proposal.Refuse(unit, request.Reason, desk.Now);
        }

        if (proposal.State == SplitState.Agreed)
        {
            (await desk.ProjectAsync(proposal.ProjectId, cancellationToken)).Divide(proposal.Shares);
        }

        await notices.TellAnsweredAsync(proposal, cancellationToken);
        return await db.SaveAsync(proposal, cancellationToken);
    }
}
