namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>From one milestone to the set that holds it, and back.</summary>
public static class MilestoneSets
{
    /// <summary>From 签约 on a date counts only once it was confirmed (申报、认定); before that one step is enough.</summary>
    public static readonly IReadOnlyList<Milestone> Claimed = [.. MilestoneDates.All.Where(m => m >= Milestone.Signed)];

    public static MilestoneSet Of(Milestone milestone) => Enum.Parse<MilestoneSet>(milestone.ToString());

    public static bool Holds(this MilestoneSet set, Milestone milestone) => set.HasFlag(Of(milestone));

    /// <summary>In the order of the stages, milestones after 签约.</summary>
    public static IEnumerable<Milestone> Members(this MilestoneSet set) => Claimed.Where(m => set.Holds(m)).OrderBy(m => m is Milestone.Registered or Milestone.LandSecured ? 4 : (int)m).ThenBy(m => (int)m);
}
