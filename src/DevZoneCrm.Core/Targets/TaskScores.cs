using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Targets.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets;

/// <summary>The task scores of units: their targets of the year beside what was reached. The race asks here.</summary>
public static class TaskScores
{
    /// <param name="projects">All of them for the race: a score is the same whoever looks.</param>
    /// <param name="from">Within one year; its first day for the running score.</param>
    /// <param name="to">As-of, included. A month counts once its last day is reached.</param>
    public static async Task<IReadOnlyDictionary<Guid, UnitTaskScore>> ReadAsync(
        IAppDbContext db, DutyReading duty, IQueryable<Project> projects, DateOnly from, DateOnly to, IReadOnlyCollection<TaskUnit> units, TaskWeights weights, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(weights);
        var (year, codes) = (from.Year, TargetMetric.OfTask.ToDictionary(t => t.Value.Code, t => t.Key, StringComparer.Ordinal));
        var names = codes.Keys.ToArray();
        var targets = (await db.Targets.AsNoTracking().Where(t => t.Year == year && t.UnitId != null && t.ValueE2 > 0 && names.Contains(t.MetricCode)).ToListAsync(cancellationToken)).ToLookup(t => t.UnitId!.Value);
        var scores = new Dictionary<Guid, UnitTaskScore>();
        // Units that joined later count from their own first day: few, and each such day is asked once.
        foreach (var group in units.GroupBy(u => u.CountsFrom > from ? Pace.FirstFullMonth(u.CountsFrom) : from))
        {
            var metrics = group.SelectMany(u => targets[u.Id]).Select(t => t.MetricCode).Distinct(StringComparer.Ordinal).Select(TargetMetric.Of);
            var actuals = await new ActualReader(db, duty, projects, group.Key, to).ReadAsync(metrics, cancellationToken);
            var months = group.Key > to ? 0 : Pace.FullMonths(group.Key, to);
            foreach (var unit in group)
            {
                scores[unit.Id] = TaskScore.Of(unit.Id, targets[unit.Id].Select(t => new TaskFigure(codes[t.MetricCode], actuals[t.Metric].Of(unit.Id), t.Value)), months, weights);
            }
        }

        return scores;
    }

    /// <summary>到账外资 by unit in 万美元, which breaks ties.</summary>
    public static async Task<IReadOnlyDictionary<Guid, decimal>> ForeignCapitalAsync(IAppDbContext db, DutyReading duty, IQueryable<Project> projects, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var read = await new ActualReader(db, duty, projects, from, to).ReadAsync([TargetMetric.ForeignCapital], cancellationToken);
        return read[TargetMetric.ForeignCapital].ByUnit.ToDictionary(u => u.Key, u => u.Value.Value ?? 0);
    }
}
