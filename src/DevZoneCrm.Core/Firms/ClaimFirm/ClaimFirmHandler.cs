using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.ClaimFirm;

public sealed class ClaimFirmHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk) : IRequestHandler<ClaimFirmCommand, Guid>
{
    public async Task<Guid> Handle(ClaimFirmCommand request, CancellationToken cancellationToken)
    {
        var project = await db.Projects.ChangeableBy(context.Viewer).SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellationToken) ?? throw new NotFoundException(nameof(Project));
        if (!ClaimDesk.IsInRegime(project))
        {
            throw new RuleException(FirmErrors.NotInRegime);
        }

        if (await desk.OpenClaimAsync(project.Id, cancellationToken) is not null)
        {
            throw new RuleException(FirmErrors.ClaimedAlready);
        }

        var claim = await desk.OpenAsync(project, ClaimOrigin.Reported, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return claim.Id;
    }
}
