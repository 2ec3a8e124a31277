using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.OfferTransfer;

public sealed class OfferTransferHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk, FirmNotices notices) : IRequestHandler<OfferTransferCommand, Guid>
{
    public async Task<Guid> Handle(OfferTransferCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var project = await db.Projects.AsNoTracking().ChangeableBy(viewer).Where(ClaimRegime.Runs).SingleOrDefaultAsync(p => p.Id == request.ProjectId, cancellationToken)
            ?? throw new RuleException(FirmErrors.NotInRegime);
        if (project.UnitId == request.UnitId)
        {
            throw new RuleException(FirmErrors.RequestOwn);
        }

        var today = desk.Today;
        if (!await db.Units.AnyAsync(u => u.Id == request.UnitId && u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today), cancellationToken))
        {
            throw new RuleException(ProjectErrors.UnitUnknown);
        }

        if (await db.FirmRequests.AnyAsync(r => r.State == FirmRequestState.Asked && r.Kind == FirmRequestKind.Transfer && r.ProjectId == project.Id, cancellationToken))
        {
            throw new RuleException(FirmErrors.RequestOpen);
        }

        var rules = await db.FirmRulesAsync(cancellationToken);
        var asked = FirmRequest.Ask(new FirmAsking
        {
            Kind = FirmRequestKind.Transfer,
            ProjectId = project.Id,
            FromUnitId = project.UnitId,
            FromPostId = viewer.PostId,
            ToUnitId = request.UnitId,
            NewUnitId = request.UnitId,
            Reason = request.Reason,
            At = desk.Now,
            By = viewer.Name,
            UserId = viewer.UserId,
            AnswerDueOn = desk.Working.AddWorkingDays(today, rules.AnswerWorkingDays),
            RulingDueOn = desk.Working.AddWorkingDays(today, rules.AnswerWorkingDays + rules.RulingWorkingDays),
        });
        db.FirmRequests.Add(asked);
        await notices.TellAsync(asked, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return asked.Id;
    }
}
