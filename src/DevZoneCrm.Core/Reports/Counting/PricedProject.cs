using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A dated project with the amount in force on that day and the rate of that year.</summary>
internal sealed class PricedProject
{
    public required DatedProject Dated { get; init; }

    public Currency Currency { get; init; }

    public long Amount { get; init; }

    public int? RateE4 { get; init; }
}
