using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months.Checks;

public sealed record MonthUnderCheck(DateOnly FirstOn, RuleContent Rule, MonthCheckLimits Limits)
{
    public DateOnly LastOn => FirstOn.AddMonths(1).AddDays(-1);
}
