namespace DevZoneCrm.Core.Race.Awards.Domain;

/// <summary>What 红旗与黄牌 can refuse.</summary>
public static class RaceAwardErrors
{
    public const string NotProposed = "RaceAward.NotProposed";
    public const string ReasonNeeded = "RaceAward.ReasonNeeded";
    public const string QuarterNotEnded = "RaceAward.QuarterNotEnded";
}
