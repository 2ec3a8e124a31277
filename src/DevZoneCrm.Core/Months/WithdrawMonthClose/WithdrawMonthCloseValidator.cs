using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Months.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Months.WithdrawMonthClose;

public sealed class WithdrawMonthCloseValidator : AbstractValidator<WithdrawMonthCloseCommand>
{
    public WithdrawMonthCloseValidator()
    {
        RuleFor(c => c.Month).Month();
        RuleFor(c => c.Reason).RequiredText(MonthClose.MaxReasonLength);
    }
}
