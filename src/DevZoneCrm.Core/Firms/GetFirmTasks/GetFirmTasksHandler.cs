using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetFirmTasks;

public sealed class GetFirmTasksHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetFirmTasksQuery, FirmTasksDto>
{
    public async Task<FirmTasksDto> Handle(GetFirmTasksQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var tasks = new List<FirmTaskDto>();
        var sources = new FirmTaskSources(db, viewer, today);
        tasks.AddRange(await RequestsAsync(sources, viewer, cancellationToken));
        tasks.AddRange(await SplitsAsync(sources, viewer, cancellationToken));
        tasks.AddRange(await DisputesAsync(sources, cancellationToken));
        var ending = await EndingAsync(viewer, today, cancellationToken);
        return new FirmTasksDto([.. tasks.Select(t => t with { IsOverdue = t.DueOn < today }).OrderBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.At)], ending.Count, ending.Count == 0 ? null : ending.Min());
    }

    private async Task<List<FirmTaskDto>> RequestsAsync(FirmTaskSources sources, Viewer viewer, CancellationToken cancellationToken)
    {
        var (rules, unit) = (sources.Rules, viewer.UnitId);
        return sources.Requests() is not { } requests ? [] : await requests
            .OrderBy(r => r.AnswerDueOn).Take(GetFirmTasksQuery.Most)
            .Join(db.Projects, r => r.ProjectId, p => p.Id, (r, p) => new FirmTaskDto
            {
                Kind = rules ? FirmTaskKind.Arbitrate : FirmTaskKind.Answer,
                Id = r.Id,
                Version = r.Version,
                Request = r.Kind,
                ProjectId = r.ProjectId,
                // Whoever is offered a project learns what it is only once it is his: until then its code.
                Title = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : rules || p.UnitId == unit || p.Confidentiality == Confidentiality.Public ? p.Name : p.Code,
                Unit = db.Units.Where(u => u.Id == r.FromUnitId).Select(u => u.ShortName).First(),
                OtherUnit = db.Units.Where(u => u.Id == r.ToUnitId).Select(u => u.ShortName).First(),
                By = r.AskedBy,
                At = r.AskedAt,
                Reason = r.Reason,
                Said = r.Answer,
                Percent = r.Percent,
                DueOn = rules ? r.RulingDueOn : r.AnswerDueOn,
            }).ToListAsync(cancellationToken);
    }

    private async Task<List<FirmTaskDto>> SplitsAsync(FirmTaskSources sources, Viewer viewer, CancellationToken cancellationToken)
    {
        var unit = viewer.UnitId;
        return sources.Splits() is not { } splits ? [] : await splits
            .OrderBy(s => s.ProposedAt).Take(GetFirmTasksQuery.Most)
            .Join(db.Projects, s => s.ProjectId, p => p.Id, (s, p) => new FirmTaskDto
            {
                Kind = FirmTaskKind.Split,
                Id = s.Id,
                Version = s.Version,
                ProjectId = s.ProjectId,
                Title = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.UnitId == unit || p.Shares.Any(x => x.UnitId == unit) ? p.Name : p.Code,
                Unit = db.Units.Where(u => u.Id == s.ByUnitId).Select(u => u.ShortName).First(),
                By = s.ProposedBy,
                At = s.ProposedAt,
                Reason = s.Reason,
                Percent = s.Lines.Where(l => l.UnitId == unit).Select(l => (int?)l.Percent).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
    }

    private async Task<List<FirmTaskDto>> DisputesAsync(FirmTaskSources sources, CancellationToken cancellationToken)
    {
        return sources.Disputes() is not { } disputes ? [] : await disputes
            .OrderBy(d => d.DueOn).Take(GetFirmTasksQuery.Most)
            .Join(db.Projects, d => d.ProjectId, p => p.Id, (d, p) => new FirmTaskDto
            {
                Kind = d.State == DisputeState.Raised ? FirmTaskKind.Propose : d.State == DisputeState.Proposed ? FirmTaskKind.Rule : FirmTaskKind.Confirm,
                Id = d.Id,
                Version = d.Version,
                ProjectId = d.ProjectId,
                Title = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.LeadInvestor,
                Unit = db.Units.Where(u => u.Id == d.RivalUnitId).Select(u => u.ShortName).First(),
                OtherUnit = db.Units.Where(u => u.Id == d.HolderUnitId).Select(u => u.ShortName).First(),
                By = d.RaisedBy,
                At = d.RaisedAt,
                Reason = d.Grounds,
                Said = d.Ruling ?? d.Proposal,
                Percent = d.RivalPercent,
                Outcome = d.Outcome,
                DueOn = d.DueOn,
            }).ToListAsync(cancellationToken);
    }

    private async Task<List<DateOnly>> EndingAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var warned = today.AddDays((await db.FirmRulesAsync(cancellationToken)).WarningDays);
        var (unit, post, user) = (viewer.UnitId, viewer.PostId, viewer.UserId);
        var claims = db.FirmClaims.AsNoTracking().Where(c => c.End == null && c.LapsesOn >= today && c.LapsesOn <= warned);
        claims = viewer.Scope switch
        {
            ProjectScope.OwnUnitOthersMasked => claims.Where(c => c.UnitId == unit),
            ProjectScope.OwnUnit => claims.Where(c => (post != null && c.PostId == post) || c.ClaimedBy == user),
            _ => claims.Where(c => false),
        };
        return await claims.Join(db.Projects.Where(ClaimRegime.Runs), c => c.ProjectId, p => p.Id, (c, p) => c.LapsesOn).ToListAsync(cancellationToken);
    }
}
