using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets;

/// <summary>What the rule set says of the task score.</summary>
/// <param name="Cap">More than this share of a target earns no more points.</param>
public sealed record TaskWeights(IReadOnlyDictionary<TaskMetric, decimal> Weights, decimal Cap = 1.2m)
{
    /// <summary>race-default-v1.</summary>
    public static readonly TaskWeights Default = new(new Dictionary<TaskMetric, decimal>
    {
        [TaskMetric.SignedAndRegistered] = 25,
        [TaskMetric.Started] = 25,
        [TaskMetric.CompletedOrProducing] = 15,
        [TaskMetric.ForeignCapital] = 15,
        [TaskMetric.LeadingShare] = 10,
        [TaskMetric.Duty] = 10,
    });
}
