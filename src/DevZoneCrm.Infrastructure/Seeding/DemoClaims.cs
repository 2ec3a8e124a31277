using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Seeding;

/// <summary>First-report claims of a demonstration's early projects: most protected, some about to lapse, a few in the pool. An import makes none by itself.</summary>
internal sealed class DemoClaims(AppDbContext db, WorkingCalendar working, DateOnly today)
{
    // Days before today on which they were claimed, in turn.
    private static readonly int[] DaysAgo = [4, 11, 25, 18, 36, 8, 28, 15, 45, 21];

    public async Task AddAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var rules = await db.FirmRulesAsync(cancellationToken);
        var names = await db.Posts.Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name }).ToDictionaryAsync(x => x.Id, x => x.Name, cancellationToken);
        var projects = await db.Projects.Where(p => codes.Contains(p.Code) && p.Stage < ProjectStage.Signed && p.Status <= ProjectStatus.OnHold && p.OwnerPostId != null).OrderBy(p => p.Code).ToListAsync(cancellationToken);
        var activities = db.Activities.Local.Where(a => a.ProjectId is not null).ToLookup(a => a.ProjectId!.Value);
        foreach (var (project, index) in projects.Select((p, i) => (p, i)))
        {
            var on = today.AddDays(-DaysAgo[index % DaysAgo.Length]);
            on = project.LeadOn > on ? project.LeadOn.Value : on;
            var claim = FirmClaim.Open(
                new ClaimOpening
                {
                    ProjectId = project.Id,
                    UnitId = project.UnitId,
                    PostId = project.OwnerPostId,
                    At = new DateTimeOffset(on.ToDateTime(new TimeOnly(1, 30)), TimeSpan.Zero),
                    Today = on,
                    By = names[project.OwnerPostId!.Value],
                    Terms = rules.Terms,
                    IsProtected = rules.Protects(project.Investment),
                },
                working);
            claim.Follow(activities[project.Id].Where(a => rules.Kinds.Contains(a.Kind)).Select(a => new ClaimProgress(a.OccurredOn, ZoneCalendar.DayOf(a.CreatedAt))), working);
            db.FirmClaims.Add(claim);
        }
    }
}
