using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Merging;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Core.Record;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetProject;

public sealed class GetProjectHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectQuery, ProjectPageDto>
{
    public async Task<ProjectPageDto> Handle(GetProjectQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var year = calendar.Today.Year;
        var key = await db.SurvivorKeyAsync(request.Key, cancellationToken);
        var asked = db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer));
        asked = Guid.TryParse(key, out var id) ? asked.Where(p => p.Id == id) : asked.Where(p => p.Code == key);
        var found = await asked.Select(p => new
        {
            Project = p,
            Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).First(),
            Chain = db.Chains.Where(c => c.Id == p.ChainId).Select(c => c.Name).FirstOrDefault(),
            Owner = db.Posts.Where(o => o.Id == p.OwnerPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
            NextStepBy = db.Posts.Where(o => o.Id == p.NextStepPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
            Investors = p.Investors.OrderBy(i => i.Ordinal).ToList(),
            Events = p.StageEvents.ToList(),
            Statuses = p.StatusPeriods.ToList(),
            Superseded = p.SupersededInvestments.ToList(),
            KeyLists = p.KeyLists.OrderBy(k => k.Year).ThenBy(k => k.Level).ToList(),
            RateE4 = p.Currency == Currency.Usd ? db.ExchangeRates.Where(r => r.Year <= year).OrderByDescending(r => r.Year).Select(r => (int?)r.RateE4).FirstOrDefault() : null,
        }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Project));

        var project = found.Project;
        var changeable = await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == project.Id, cancellationToken);
        bool May(Permission permission) => changeable && viewer.May(permission);
        return new ProjectPageDto
        {
            Id = project.Id,
            Code = project.Code,
            Version = project.Version,
            Facts = project.Facts,
            Investors = [.. found.Investors.Select(i => new Investor(i.Name, i.CreditCode))],
            Investment = project.Investment,
            RateE4 = found.RateE4,
            Unit = found.Unit,
            Chain = found.Chain,
            Owner = found.Owner,
            Stage = project.Stage,
            StageOn = project.StageOn,
            PendingClaims = project.PendingClaims,
            Status = project.Status,
            StatusOn = project.StatusOn,
            StatusReason = project.StatusReason,
            LostTo = project.LostTo,
            NextStep = project.NextStep,
            NextStepOn = project.NextStepOn,
            NextStepPostId = project.NextStepPostId,
            NextStepBy = found.NextStepBy,
            Dates = project.Dates,
            Steps = StageStepDto.Of(project.Dates),
            History = ProjectHistory.Of(found.Events, found.Statuses, found.Superseded, project.Investment),
            KeyLists = [.. found.KeyLists.Select(k => new KeyListMark(k.Year, k.Level))],
            CreatedAt = project.CreatedAt,
            StartedStatisticsOn = project.StartedStatisticsOn,
            CompletedStatisticsOn = project.CompletedStatisticsOn,
            MayRecordStatistics = May(Permission.RecordStatistics) && (project.StartedOn is not null || project.CompletedOn is not null),
            MayEdit = May(Permission.EditProjects),
            MayChangeUnit = May(Permission.EditProjects) && viewer.Scope >= ProjectScope.All,
            MayReviseInvestment = May(Permission.ReviseInvestment),
            MayCorrectDates = May(Permission.CorrectDates),
            MayPlan = May(Permission.AdvanceEarlyStages),
            MayLog = viewer.May(Permission.LogActivities),
            MayReadRecord = RecordAccess.MayRead(viewer, project.UnitId),
            MayAttach = viewer.May(Permission.AttachFiles),
        };
    }
}
