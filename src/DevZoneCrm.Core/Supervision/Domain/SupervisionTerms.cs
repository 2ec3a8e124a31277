namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>When a light turns and how fast it climbs. All 示例规则; all days are working days.</summary>
public sealed record SupervisionTerms
{
    /// <summary>A progress note is due at least every so many days (旬督办).</summary>
    public int ReportDays { get; init; } = 10;

    /// <summary>The last days up to and with the deadline, in which an order without any progress turns yellow.</summary>
    public int NearDays { get; init; } = 3;

    /// <summary>So many yellow lights make a red one.</summary>
    public int YellowsForRed { get; init; } = 2;

    /// <summary>Days of red after which 单位负责人 is told; 0 on the day itself.</summary>
    public int UnitHeadDays { get; init; }

    /// <summary>Days of red after which 分管领导 is told.</summary>
    public int LineLeaderDays { get; init; } = 3;

    /// <summary>Days of red after which 主要领导 is told.</summary>
    public int DirectorDays { get; init; } = 7;

    /// <summary>An extension is asked for at least so many days before the deadline (domain 7.2: 至少提前 1 天).</summary>
    public int AskDaysBefore { get; init; } = 1;

    /// <summary>Hundredths of a point that a red light proposes to take from the unit; none where the rules of the race take nothing, as shipped.</summary>
    public int? RedPenaltyE2 { get; init; }
}
