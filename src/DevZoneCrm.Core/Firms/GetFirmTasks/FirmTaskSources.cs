using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetFirmTasks;

/// <summary>What waits for a viewer's word about firms: the list of 待办 and its number ask the same. None where the viewer has no say.</summary>
internal sealed class FirmTaskSources(IAppDbContext db, Viewer viewer, DateOnly today)
{
    public bool Rules => viewer.May(Permission.ProposeRulings);

    public IQueryable<FirmRequest>? Requests()
    {
        var (answers, rules, unit) = (viewer.May(Permission.SettleClaims) && viewer.UnitId is not null, Rules, viewer.UnitId);
        if (!answers && !rules)
        {
            return null;
        }

        var seen = db.Projects.Where(ProjectVisibility.InFull(viewer));
        return db.FirmRequests.AsNoTracking().Where(r => (answers && r.ToUnitId == unit && r.State == FirmRequestState.Asked)
            || (rules && r.Kind == FirmRequestKind.Transfer && (r.State == FirmRequestState.Refused || (r.State == FirmRequestState.Asked && r.AnswerDueOn < today)) && seen.Any(p => p.Id == r.ProjectId)));
    }

    public IQueryable<SplitProposal>? Splits()
    {
        var unit = viewer.UnitId;
        return unit is null || !viewer.May(Permission.SettleClaims) ? null
            : db.SplitProposals.AsNoTracking().Where(s => s.State == SplitState.Proposed && s.Lines.Any(l => l.UnitId == unit && l.AgreedAt == null));
    }

    public IQueryable<FirmDispute>? Disputes()
    {
        DisputeState[] mine =
        [
            .. Rules ? new[] { DisputeState.Raised } : [],
            .. viewer.May(Permission.RuleClaims) ? new[] { DisputeState.Proposed } : [],
            .. viewer.May(Permission.ConfirmRulings) ? new[] { DisputeState.Ruled } : [],
        ];
        if (mine.Length == 0)
        {
            return null;
        }

        var seen = db.Projects.Where(ProjectVisibility.InFull(viewer));
        return db.FirmDisputes.AsNoTracking().Where(d => mine.Contains(d.State) && seen.Any(p => p.Id == d.ProjectId));
    }

    public async Task<int> CountAsync(CancellationToken cancellationToken) =>
        (Requests() is { } requests ? await requests.CountAsync(cancellationToken) : 0)
        + (Splits() is { } splits ? await splits.CountAsync(cancellationToken) : 0)
        + (Disputes() is { } disputes ? await disputes.CountAsync(cancellationToken) : 0);
}
