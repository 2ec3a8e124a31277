namespace DevZoneCrm.Core.Race.Domain;

/// <summary>扣分. Unit points are written as they are booked: negative.</summary>
public sealed record RaceDeductions
{
    /// <summary>Months after 签约 by which the company must be registered.</summary>
    public int RegisterMonths { get; init; } = 6;

    /// <summary>What of the 签约 entry is taken back then, in percent.</summary>
    public int RegisterTakesPercent { get; init; } = 50;

    /// <summary>Months after 签约 by which it must have started.</summary>
    public int StartMonths { get; init; } = 12;

    public decimal NotStarted { get; init; } = -2m;

    public decimal Falsified { get; init; } = -20m;

    public decimal Leaked { get; init; } = -10m;

    public decimal LateReport { get; init; } = -0.5m;

    public decimal SpotCheckError { get; init; } = -1m;
}
