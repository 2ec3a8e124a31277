using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Months.Checks;
using FluentValidation;

namespace DevZoneCrm.Core.Zones.LimitMonthChecks;

public sealed class LimitMonthChecksValidator : AbstractValidator<LimitMonthChecksCommand>
{
    public LimitMonthChecksValidator()
    {
        RuleFor(c => c.Limits.LateDays).Between(1, MonthCheckLimits.MaxDays);
        RuleFor(c => c.Limits.JumpPercent).Between(1, MonthCheckLimits.MaxPercent);
        RuleFor(c => c.Limits.JumpCount).Between(1, MonthCheckLimits.MaxCount);
    }
}
