using FluentValidation;

namespace DevZoneCrm.Core.Months.ConfirmMonthClose;

public sealed class ConfirmMonthCloseValidator : AbstractValidator<ConfirmMonthCloseCommand>
{
    public ConfirmMonthCloseValidator() => RuleFor(c => c.Month).Month();
}
