using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.AskForFirm;

public sealed class AskForFirmHandler(IAppDbContext db, IViewerContext context, ClaimDesk desk, FirmNotices notices) : IRequestHandler<AskForFirmCommand, Guid>
{
    public async Task<Guid> Handle(AskForFirmCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var unit = viewer.UnitId ?? throw new RuleException(FirmErrors.NoUnit);
        if (request.UnitId == unit)
        {
            throw new RuleException(FirmErrors.RequestOwn);
        }

        var rival = await db.RivalAsync(request.ProjectId, unit, request.UnitId, cancellationToken) ?? throw new RuleException(FirmErrors.NoOwnReport);
        var rules = await db.FirmRulesAsync(cancellationToken);
        if (request.Kind == FirmRequestKind.CoLead && desk.Working.AddWorkingDays(rival.OwnOn, rules.AskWorkingDays) is var last && desk.Today > last)
        {
            throw new RuleException(FirmErrors.RequestTooLate, rules.AskWorkingDays, last);
        }

        if (await db.FirmRequests.AnyAsync(r => r.State == FirmRequestState.Asked && r.Kind == request.Kind && r.FromUnitId == unit && r.ProjectId == rival.ProjectId, cancellationToken))
        {
            throw new RuleException(FirmErrors.RequestOpen);
        }

        var asked = FirmRequest.Ask(new FirmAsking
        {
            Kind = request.Kind,
            ProjectId = rival.ProjectId,
            FromUnitId = unit,
            FromPostId = viewer.PostId,
            ToUnitId = request.UnitId,
            NewUnitId = request.Kind == FirmRequestKind.Transfer ? unit : null,
            OwnProjectId = request.ProjectId,
            Percent = request.Kind == FirmRequestKind.CoLead ? request.Percent : null,
            Reason = request.Reason,
            At = desk.Now,
            By = viewer.Name,
            UserId = viewer.UserId,
            AnswerDueOn = desk.Working.AddWorkingDays(desk.Today, rules.AnswerWorkingDays),
            RulingDueOn = desk.Working.AddWorkingDays(desk.Today, rules.AnswerWorkingDays + rules.RulingWorkingDays),
        });
        db.FirmRequests.Add(asked);
        await notices.TellAsync(asked, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return asked.Id;
    }
}
