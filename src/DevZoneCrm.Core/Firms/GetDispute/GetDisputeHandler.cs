using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetDispute;

public sealed class GetDisputeHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetDisputeQuery, DisputeDto>
{
    public async Task<DisputeDto> Handle(GetDisputeQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var dispute = await db.FirmDisputes.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.DisputeId, cancellationToken) ?? throw new NotFoundException(nameof(FirmDispute));
        Guid[] ids = [dispute.ProjectId, dispute.RivalProjectId];
        var found = await db.Projects.Where(ProjectVisibility.InFull(viewer)).Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Confidentiality, p.LeadInvestor }).ToListAsync(cancellationToken);
        if (found.Count == 0)
        {
            throw new NotFoundException(nameof(FirmDispute));
        }

        var (seen, guarded) = (found.ConvertAll(p => p.Id), found.MaxBy(p => p.Confidentiality)!);
        var units = await db.Units.Where(u => u.Id == dispute.HolderUnitId || u.Id == dispute.RivalUnitId).ToDictionaryAsync(u => u.Id, u => u.ShortName, cancellationToken);
        return new DisputeDto
        {
            Id = dispute.Id,
            Version = dispute.Version,
            Holder = units[dispute.HolderUnitId],
            Rival = units[dispute.RivalUnitId],
            Firm = found[0].LeadInvestor,
            Shown = (guarded.Id, guarded.Confidentiality),
            HolderProjectId = seen.Contains(dispute.ProjectId) ? dispute.ProjectId : null,
            RivalProjectId = seen.Contains(dispute.RivalProjectId) ? dispute.RivalProjectId : null,
            State = dispute.State,
            DueOn = dispute.DueOn,
            IsOverdue = dispute.State != DisputeState.Confirmed && dispute.DueOn < calendar.Today,
            Grounds = dispute.Grounds,
            RaisedBy = dispute.RaisedBy,
            RaisedAt = dispute.RaisedAt,
            Outcome = dispute.Outcome,
            RivalPercent = dispute.RivalPercent,
            Proposal = dispute.Proposal,
            ProposedBy = dispute.ProposedBy,
            ProposedAt = dispute.ProposedAt,
            Ruling = dispute.Ruling,
            RuledBy = dispute.RuledBy,
            RuledAt = dispute.RuledAt,
            ConfirmedBy = dispute.ConfirmedBy,
            ConfirmedAt = dispute.ConfirmedAt,
            Evidence = await new DisputeEvidence(db, dispute, seen).ReadAsync(cancellationToken),
            MayPropose = dispute.State == DisputeState.Raised && viewer.May(Permission.ProposeRulings),
            MayRule = dispute.State == DisputeState.Proposed && viewer.May(Permission.RuleClaims),
            MayConfirm = dispute.State == DisputeState.Ruled && viewer.May(Permission.ConfirmRulings),
        };
    }
}
