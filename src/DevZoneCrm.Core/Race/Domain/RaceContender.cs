namespace DevZoneCrm.Core.Race.Domain;

/// <summary>A unit in a standing before it is ranked.</summary>
public sealed record RaceContender
{
    public required Guid UnitId { get; init; }

    public required string Name { get; init; }

    /// <summary>Units without a group form one.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>Project points of the period in hundredths.</summary>
    public long PointsE2 { get; init; }

    /// <summary>Unit points of the period in hundredths.</summary>
    public long UnitPointsE2 { get; init; }

    /// <summary>目标任务 score; none without targets.</summary>
    public decimal? T { get; init; }

    /// <summary>Converted investment of confirmed starts in millionths of a yuan: the first of the ties.</summary>
    public decimal StartedMicroYuan { get; init; }

    /// <summary>Starts of at least 10亿元.</summary>
    public int LargeStarts { get; init; }

    /// <summary>到账外资 in US cents.</summary>
    public long ForeignCapitalCents { get; init; }

    /// <summary>Lines with negative points.</summary>
    public int Deductions { get; init; }
}
