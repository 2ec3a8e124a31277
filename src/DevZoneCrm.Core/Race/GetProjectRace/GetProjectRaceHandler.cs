using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Merging;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.GetProjectRace;

public sealed class GetProjectRaceHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, ShippedRaceRules shipped) : IRequestHandler<GetProjectRaceQuery, ProjectRaceDto>
{
    private const decimal Hundred = 100m;

    private static readonly RaceMilestone[] Course =
        [RaceMilestone.Signed, RaceMilestone.Registered, RaceMilestone.LandSecured, RaceMilestone.Started, RaceMilestone.Completed, RaceMilestone.Producing, RaceMilestone.FullCapacity];

    public async Task<ProjectRaceDto> Handle(GetProjectRaceQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var key = await db.SurvivorKeyAsync(request.Key, cancellationToken);
        var asked = db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer));
        asked = Guid.TryParse(key, out var id) ? asked.Where(p => p.Id == id) : asked.Where(p => p.Code == key);
        var found = await asked.Select(p => new { p.Id, p.Code, p.Status }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Project));
        var terms = await db.RaceTermsAsync(shipped, cancellationToken);
        var project = (await db.RaceProjectsAsync([found.Id], cancellationToken, evenUnsigned: true)).Single();
        var lines = await db.RaceEntries.AsNoTracking().Where(e => e.ProjectId == found.Id).ToListAsync(cancellationToken);
        var shown = request.Corrections ? lines : lines.FindAll(e => e.IsLive);
        var chances = found.Status is ProjectStatus.Active or ProjectStatus.OnHold ? Chances(project, terms, today) : [];
        return new ProjectRaceDto
        {
            ProjectId = found.Id,
            Code = found.Code,
            Today = today,
            RuleName = terms.RulesOf(today.Year).Rules.Name,
            Points = lines.Where(e => e.IsLive).Sum(e => e.PointsE2) / Hundred,
            UnitPoints = lines.Where(e => e.IsLive).Sum(e => e.UnitPointsE2) / Hundred,
            Units = shown.Select(e => e.UnitId).Concat(chances.SelectMany(c => c.Parts).Select(p => p.UnitId)).Distinct().ToDictionary(u => u, u => terms.Units.GetValueOrDefault(u)?.Name ?? string.Empty),
            Entries = await db.OpenedAsync(shipped, [.. RaceUnitLines.InOrder(shown)], new HashSet<Guid> { found.Id }, cancellationToken),
            HasCorrections = lines.Exists(e => !e.IsLive),
            Clocks = Clocks(project, terms, today),
            Chances = chances,
        };
    }

    // What the replay would book on the days still to come if nothing happened until then.
    private static List<RaceClockDto> Clocks(RaceProject project, RaceTerms terms, DateOnly today) => project.DateOf(RaceMilestone.Signed) is not { } signed ? [] :
        [.. RaceReplay.Of(project, terms, RaceReplay.Deadlines(signed, terms).Max())
            .Where(d => d.On > today && d.Cause is RaceCause.NotRegistered or RaceCause.NotStarted)
            .GroupBy(d => (d.Cause, d.On))
            .Select(g => new RaceClockDto(g.Key.Cause, g.Key.On, g.Sum(d => d.PointsE2) / Hundred, g.Sum(d => d.UnitPointsE2) / Hundred))
            .OrderBy(c => c.By)];

    private static List<RaceChanceDto> Chances(RaceProject project, RaceTerms terms, DateOnly today) =>
        [.. Next(project).Select(m => (Milestone: m, Parts: RaceReplay.WouldEarn(project, terms, m, today)))
            .Where(c => c.Parts.Count > 0)
            .Select(c => new RaceChanceDto(
                c.Milestone, c.Parts[0].Tier!, c.Parts[0].MultiplierE2 / Hundred, c.Parts.Sum(p => p.PointsE2) / Hundred,
                [.. c.Parts.OrderByDescending(p => p.Split).Select(p => new RaceChancePartDto(p.UnitId, p.Split, p.PointsE2 / Hundred))]))];

    /// <summary>Up to the next stage: 注册 and 拿地 may come in any order before 开工.</summary>
    private static IEnumerable<RaceMilestone> Next(RaceProject project)
    {
        foreach (var milestone in Course.Where(m => project.DateOf(m) is null))
        {
            if (project.DateOf(RaceMilestone.Started) is not null && milestone is RaceMilestone.Registered or RaceMilestone.LandSecured)
            {
                continue;
            }

            yield return milestone;
            if (milestone is not (RaceMilestone.Registered or RaceMilestone.LandSecured))
            {
                yield break;
            }
        }
    }
}
