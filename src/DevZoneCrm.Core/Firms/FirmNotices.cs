using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>Who is told of requests, disputes and splits between units. Each side reads of its own project; the other's stays behind its code.</summary>
public sealed class FirmNotices(IAppDbContext db, NoticeWriter notices, IViewerContext context)
{
    private const string Tasks = "/firms";

    /// <summary>After each step of a request.</summary>
    public async Task TellAsync(FirmRequest asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.State == FirmRequestState.Asked)
        {
            var from = await UnitAsync(asked.FromUnitId, cancellationToken);
            await notices.TellHeadsAsync(asked.ToUnitId, NoticeContent.Of(NoticeKind.FirmRequestAsked, Tasks, asked.ProjectId, from, asked.Kind, asked.AnswerDueOn), cancellationToken);
            return;
        }

        var answered = NoticeContent.Of(NoticeKind.FirmRequestAnswered, Tasks, asked.OwnProjectId ?? asked.ProjectId, context.Viewer.Name, asked.Kind, asked.State);
        await notices.TellUserAsync(asked.AskedById, answered, cancellationToken);
        await notices.TellHeadsAsync(asked.FromUnitId, answered, cancellationToken);
        if (asked.RuledAt is not null)
        {
            await notices.TellHeadsAsync(asked.ToUnitId, NoticeContent.Of(NoticeKind.FirmRequestAnswered, Tasks, asked.ProjectId, context.Viewer.Name, asked.Kind, asked.State), cancellationToken);
        }
    }

    /// <summary>After each step of a dispute.</summary>
    public async Task TellAsync(FirmDispute dispute, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        var link = $"/firms/disputes/{dispute.Id}";
        if (dispute.State == DisputeState.Raised)
        {
            var raiser = await UnitAsync(context.Viewer.UnitId ?? dispute.RivalUnitId, cancellationToken);
            await TellSidesAsync(dispute, project => NoticeContent.Of(NoticeKind.FirmDisputeRaised, link, project, raiser), cancellationToken);
        }
        else if (dispute.State == DisputeState.Confirmed)
        {
            await TellSidesAsync(dispute, project => NoticeContent.Of(NoticeKind.FirmDisputeDecided, link, project, dispute.Outcome), cancellationToken);
            return;
        }

        var next = dispute.State switch { DisputeState.Raised => Permission.ProposeRulings, DisputeState.Proposed => Permission.RuleClaims, _ => Permission.ConfirmRulings };
        Role[] roles = [.. Enum.GetValues<Role>().Where(r => RolePermissions.Allows(r, next))];
        await notices.TellRolesAsync(roles, NoticeContent.Of(NoticeKind.FirmDisputeToDecide, link, dispute.ProjectId, dispute.DueOn), cancellationToken);
    }

    public async Task TellProposedAsync(SplitProposal proposal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        foreach (var unit in proposal.Lines.Where(l => l.AgreedAt is null).Select(l => l.UnitId))
        {
            await notices.TellHeadsAsync(unit, NoticeContent.Of(NoticeKind.SplitProposed, Tasks, proposal.ProjectId, proposal.ProposedBy), cancellationToken);
        }
    }

    public Task TellAnsweredAsync(SplitProposal proposal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return notices.TellHeadsAsync(proposal.ByUnitId, NoticeContent.Of(NoticeKind.SplitAnswered, Tasks, proposal.ProjectId, context.Viewer.Name, proposal.State), cancellationToken);
    }

    private async Task TellSidesAsync(FirmDispute dispute, Func<Guid, NoticeContent> notice, CancellationToken cancellationToken)
    {
        await notices.TellHeadsAsync(dispute.HolderUnitId, notice(dispute.ProjectId), cancellationToken);
        await notices.TellHeadsAsync(dispute.RivalUnitId, notice(dispute.RivalProjectId), cancellationToken);
    }

    private Task<string> UnitAsync(Guid id, CancellationToken cancellationToken) => db.Units.Where(u => u.Id == id).Select(u => u.ShortName).SingleAsync(cancellationToken);
}
