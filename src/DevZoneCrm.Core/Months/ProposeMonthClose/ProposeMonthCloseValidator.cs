using FluentValidation;

namespace DevZoneCrm.Core.Months.ProposeMonthClose;

public sealed class ProposeMonthCloseValidator : AbstractValidator<ProposeMonthCloseCommand>
{
    public ProposeMonthCloseValidator() => RuleFor(c => c.Month).Month();
}
