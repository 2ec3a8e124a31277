using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months;

/// <summary>A month that counts with what was kept.</summary>
public sealed record ClosedMonth(int Key, DateOnly FirstOn, int? RateE4, string? RuleJson, DateTimeOffset? ConfirmedAt)
{
    public DateOnly LastOn => FirstOn.AddMonths(1).AddDays(-1);

    public string Code => MonthClose.CodeOf(FirstOn);
}
