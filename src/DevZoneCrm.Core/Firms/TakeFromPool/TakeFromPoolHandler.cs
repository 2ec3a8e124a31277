using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.TakeFromPool;

public sealed class TakeFromPoolHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk) : IRequestHandler<TakeFromPoolCommand, Guid>
{
    public async Task<Guid> Handle(TakeFromPoolCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var unit = viewer.UnitId ?? throw new RuleException(FirmErrors.NoUnit);
        var claim = await db.FirmClaims.SingleOrDefaultAsync(c => c.Id == request.ClaimId, cancellationToken) ?? throw new NotFoundException(nameof(FirmClaim));
        claim.RequireLapsed(desk.Today);
        var project = await db.Projects.Include(p => p.Shares).Where(ClaimRegime.InPool(viewer)).SingleOrDefaultAsync(p => p.Id == claim.ProjectId, cancellationToken)
            ?? throw new RuleException(FirmErrors.NotInPool);
        var rules = await db.FirmRulesAsync(cancellationToken);
        if (claim.UnitId == unit && desk.Working.AddWorkingDays(claim.LapsesOn, rules.RetakeWorkingDays) is var from && desk.Today <= from)
        {
            throw new RuleException(FirmErrors.RetakeTooEarly, from.AddDays(1));
        }

        claim.Close(ClaimEnd.Taken, desk.Now, viewer.Name);
        project.MoveToUnit(unit, viewer.PostId);
        await desk.OpenAsync(project, ClaimOrigin.Taken, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (StaleVersionException)
        {
            throw await TakenByAsync(request.ClaimId, cancellationToken);
        }
        catch (DuplicateException)
        {
            throw await TakenByAsync(request.ClaimId, cancellationToken);
        }

        return project.Id;
    }

    // Somebody was quicker by a moment: say who, not that a version is stale.
    private async Task<RuleException> TakenByAsync(Guid claimId, CancellationToken cancellationToken)
    {
        db.Forget();
        var by = await db.FirmClaims.Where(c => c.Id == claimId).Select(c => c.ClosedBy).SingleAsync(cancellationToken);
        return new RuleException(FirmErrors.TakenBefore, by ?? string.Empty);
    }
}
