using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ExtendClaim;

public sealed class ExtendClaimHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk) : IRequestHandler<ExtendClaimCommand, long>
{
    public async Task<long> Handle(ExtendClaimCommand request, CancellationToken cancellationToken)
    {
        var seen = db.Projects.Where(ProjectVisibility.InFull(context.Viewer)).Where(ClaimRegime.Runs);
        var claim = await db.LoadAsync(db.FirmClaims.Where(c => seen.Any(p => p.Id == c.ProjectId)), request.ClaimId, request.Version, cancellationToken);
        claim.Extend(request.Reason, context.Viewer.Name, desk.Today, desk.Working);
        return await db.SaveAsync(claim, cancellationToken);
    }
}
