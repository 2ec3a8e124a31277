using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Records;

/// <summary>What 考核办 books by hand, in the order it is offered.</summary>
public static class PenaltyKinds
{
    public static IReadOnlyList<RaceMilestone> All { get; } = [RaceMilestone.LateReport, RaceMilestone.SpotCheckError, RaceMilestone.Leaked, RaceMilestone.Falsified];
}
