using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>What commands and reactions do to claims: open one, find the open one, run its clock, close it. All within the saving that is under way.</summary>
public sealed class ClaimDesk(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working)
{
    public DateOnly Today => calendar.Today;

    public DateTimeOffset Now => calendar.Now.ToUniversalTime();

    public Viewer Viewer => context.Viewer;

    public WorkingCalendar Working => working;

    public static bool IsInRegime(Project project) => project.Stage is > ProjectStage.None and < ProjectStage.Signed && project.Status <= ProjectStatus.OnHold;

    /// <summary>The project, be it about to be saved for the first time.</summary>
    public async Task<Project> ProjectAsync(Guid id, CancellationToken cancellationToken) =>
        db.Projects.Local.FirstOrDefault(p => p.Id == id) ?? await db.Projects.Include(p => p.Shares).SingleOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(Project));

    public async Task<FirmClaim?> OpenClaimAsync(Guid projectId, CancellationToken cancellationToken)
    {
        var stored = await db.FirmClaims.SingleOrDefaultAsync(c => c.ProjectId == projectId && c.End == null, cancellationToken);
        return stored is { End: null } ? stored : db.FirmClaims.Local.FirstOrDefault(c => c.ProjectId == projectId && c.End is null);
    }

    public async Task<FirmClaim> OpenAsync(Project project, ClaimOrigin origin, CancellationToken cancellationToken)
    {
        var rules = await db.FirmRulesAsync(cancellationToken);
        var viewer = Viewer;
        var claim = FirmClaim.Open(
            new ClaimOpening
            {
                ProjectId = project.Id,
                UnitId = project.UnitId,
                PostId = viewer.UnitId == project.UnitId ? viewer.PostId ?? project.OwnerPostId : project.OwnerPostId,
                At = Now,
                Today = Today,
                UserId = viewer.UserId,
                By = viewer.Name,
                Origin = origin,
                Terms = rules.Terms,
                IsProtected = rules.Protects(project.Investment),
            },
            working);
        db.FirmClaims.Add(claim);
        return claim;
    }

    public async Task CloseAsync(Guid projectId, ClaimEnd end, CancellationToken cancellationToken) => (await OpenClaimAsync(projectId, cancellationToken))?.Close(end, Now, Viewer.Name);

    /// <summary>Runs the clock of the project's open claim over everything that is known in this saving.</summary>
    public async Task FollowAsync(Guid projectId, CancellationToken cancellationToken)
    {
        if (await OpenClaimAsync(projectId, cancellationToken) is { } claim)
        {
            claim.Follow(await ProgressAsync(claim, await db.FirmRulesAsync(cancellationToken), cancellationToken), working);
        }
    }

    private async Task<List<ClaimProgress>> ProgressAsync(FirmClaim claim, FirmRules rules, CancellationToken cancellationToken)
    {
        var (id, from, kinds) = (claim.ProjectId, claim.FromOn, rules.Kinds.ToHashSet());
        await db.Activities.Where(a => a.ProjectId == id && a.OccurredOn > from).LoadAsync(cancellationToken);
        var progress = db.Activities.Local.Where(a => a.ProjectId == id && a.WithdrawnAt is null && kinds.Contains(a.Kind))
            .Select(a => new ClaimProgress(a.OccurredOn, ZoneCalendar.DayOf(a.CreatedAt))).ToList();
        if (rules.StagesCount)
        {
            var stored = await db.StageEvents.AsNoTracking().Where(e => e.ProjectId == id && e.Kind == StageEventKind.Recorded && e.OccurredOn > from)
                .Select(e => new { e.Id, e.OccurredOn, e.RecordedAt, e.Milestone }).ToListAsync(cancellationToken);
            progress.AddRange(stored.Where(e => MilestoneDates.IsStage(e.Milestone)).Select(e => new ClaimProgress(e.OccurredOn!.Value, ZoneCalendar.DayOf(e.RecordedAt))));
            var known = stored.Select(e => e.Id).ToHashSet();
            progress.AddRange(db.StageEvents.Local
                .Where(e => e.ProjectId == id && e.Kind == StageEventKind.Recorded && e.OccurredOn > from && MilestoneDates.IsStage(e.Milestone) && !known.Contains(e.Id))
                .Select(e => new ClaimProgress(e.OccurredOn!.Value, Today)));
        }

        return progress;
    }
}
