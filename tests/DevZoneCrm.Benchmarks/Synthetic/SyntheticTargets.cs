using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Units;

namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>Targets of every unit for the six metrics of the race, over the last years: without them a score has no T to work out.</summary>
internal static class SyntheticTargets
{
    private const int Years = 3;

    private static readonly Dictionary<TaskMetric, int> Values = new()
    {
        [TaskMetric.SignedAndRegistered] = 40,
        [TaskMetric.Started] = 120,
        [TaskMetric.CompletedOrProducing] = 90,
        [TaskMetric.ForeignCapital] = 5_000,
        [TaskMetric.LeadingShare] = 60,
        [TaskMetric.Duty] = 10,
    };

    public static IEnumerable<Target> Of(IEnumerable<OrgUnit> units, DateOnly today) =>
        units.SelectMany(unit => Enumerable.Range(today.Year - Years + 1, Years).SelectMany(year => Values.Select(v => Target.Set(year, unit.Id, TargetMetric.OfTask[v.Key], v.Value))));
}
