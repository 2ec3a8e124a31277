using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.People;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>The lists of the panels.</summary>
internal sealed class ProjectFirmParts(IAppDbContext db, Viewer viewer, DateOnly today, Dictionary<Guid, string> units)
{
    public async Task<IReadOnlyList<RivalDto>> RivalsAsync(Guid projectId, CancellationToken cancellationToken)
    {
        var rivals = await db.RivalsAsync(projectId, cancellationToken);
        if (rivals.Count == 0)
        {
            return [];
        }

        var ids = rivals.Select(r => r.ProjectId).ToList();
        var asked = await db.Projects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new
        {
            p.Id,
            Ask = db.Posts.Where(o => o.Id == p.OwnerPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault()
                ?? db.Posts.Where(o => o.UnitId == p.UnitId && o.Role == PostRole.Principal && (o.ValidTo == null || o.ValidTo >= today))
                    .SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
        }).ToDictionaryAsync(p => p.Id, p => p.Ask, cancellationToken);
        return [.. rivals.DistinctBy(r => r.UnitId).Select(r => new RivalDto(r.UnitId, units[r.UnitId], r.Match, r.At, r.At < r.OwnAt, asked.GetValueOrDefault(r.ProjectId)))];
    }

    public async Task<IReadOnlyList<RequestDto>> RequestsAsync(Guid projectId, CancellationToken cancellationToken)
    {
        var rows = await db.FirmRequests.AsNoTracking().Where(r => r.ProjectId == projectId || r.OwnProjectId == projectId).OrderByDescending(r => r.AskedAt).Take(20).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new RequestDto
        {
            Id = r.Id,
            Version = r.Version,
            Kind = r.Kind,
            From = units[r.FromUnitId],
            To = units[r.ToUnitId],
            Percent = r.Percent,
            Reason = r.Reason,
            By = r.AskedBy,
            At = r.AskedAt,
            State = r.State,
            Answer = r.Answer,
            Ruling = r.Ruling,
            AnswerDueOn = r.AnswerDueOn,
            RulingDueOn = r.RulingDueOn,
            MayAnswer = r.State == FirmRequestState.Asked && viewer.UnitId == r.ToUnitId && viewer.May(Permission.SettleClaims),
            MayArbitrate = r.Kind == FirmRequestKind.Transfer && viewer.May(Permission.ProposeRulings) && (r.State == FirmRequestState.Refused || (r.State == FirmRequestState.Asked && r.AnswerDueOn < today)),
            MayWithdraw = r.State == FirmRequestState.Asked && viewer.UnitId == r.FromUnitId && viewer.May(Permission.RegisterLeads),
        })];
    }

    public async Task<IReadOnlyList<MergeDto>> MergesAsync(Guid projectId, bool mayUndo, CancellationToken cancellationToken) =>
        await db.ProjectMerges.AsNoTracking().Where(m => m.SurvivorId == projectId && m.UndoneAt == null).OrderByDescending(m => m.MergedAt)
            .Select(m => new MergeDto(m.Id, m.MergedId, m.MergedCode, m.MergedAt, m.MergedBy, m.Reason, mayUndo)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<DisputeLineDto>> DisputesAsync(Guid projectId, CancellationToken cancellationToken)
    {
        var rows = await db.FirmDisputes.AsNoTracking().Where(d => d.ProjectId == projectId || d.RivalProjectId == projectId).OrderByDescending(d => d.RaisedAt).Take(20).ToListAsync(cancellationToken);
        return [.. rows.Select(d => new DisputeLineDto(d.Id, units[d.HolderUnitId], units[d.RivalUnitId], d.State, d.RaisedAt, d.DueOn, d.Outcome, d.RivalPercent))];
    }
}
