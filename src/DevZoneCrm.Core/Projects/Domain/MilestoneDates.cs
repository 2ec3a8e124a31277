using static DevZoneCrm.Core.Projects.Domain.Milestone;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>The ten effective dates of a project and their order: a later stage is never dated before an earlier one, 注册 and 拿地 never before 签约.</summary>
public sealed class MilestoneDates
{
    /// <summary>The stages in order, then the two milestones.</summary>
    public static readonly IReadOnlyList<Milestone> All =
        [Lead, Negotiating, Intent, Signed, Started, Completed, Producing, FullCapacity, Registered, LandSecured];

    private readonly Dictionary<Milestone, DateOnly> dates = [];

    public DateOnly? this[Milestone milestone]
    {
        get => dates.TryGetValue(milestone, out var on) ? on : null;
        set
        {
            if (value is { } on)
            {
                dates[milestone] = on;
            }
            else
            {
                dates.Remove(milestone);
            }
        }
    }

    /// <summary>The latest date of any stage or milestone; none without dates.</summary>
    public DateOnly? Last => dates.Count == 0 ? null : dates.Values.Max();

    public DateOnly? First => dates.Count == 0 ? null : dates.Values.Min();

    /// <summary>The latest stage dated on or before <paramref name="day"/>; <see cref="ProjectStage.None"/> if there is none.</summary>
    public ProjectStage StageOn(DateOnly day) => (ProjectStage)(int)All.Where(m => IsStage(m) && this[m] <= day).DefaultIfEmpty((Milestone)0).Max();

    /// <summary>The days between which <paramref name="milestone"/> must lie, by the other dates. Both ends included.</summary>
    public (DateOnly? NotBefore, DateOnly? NotAfter) Bounds(Milestone milestone)
    {
        if (!IsStage(milestone))
        {
            return (this[Signed], null);
        }

        var before = dates.Where(d => IsStage(d.Key) && d.Key < milestone).Select(d => (DateOnly?)d.Value).Max();
        var after = dates.Where(d => (IsStage(d.Key) && d.Key > milestone) || (milestone == Signed && !IsStage(d.Key))).Select(d => (DateOnly?)d.Value).Min();
        return (before, after);
    }

    /// <summary>The first milestone that breaks the order; none if all is well.</summary>
    public Milestone? FirstOutOfOrder() => All.Where(m => this[m] is { } on && (on < Bounds(m).NotBefore || (!IsStage(m) && this[Signed] is null)))
        .Select(m => (Milestone?)m).FirstOrDefault();

    public static bool IsStage(Milestone milestone) => milestone <= FullCapacity;
}
