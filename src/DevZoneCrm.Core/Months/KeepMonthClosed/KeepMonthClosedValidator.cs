using FluentValidation;

namespace DevZoneCrm.Core.Months.KeepMonthClosed;

public sealed class KeepMonthClosedValidator : AbstractValidator<KeepMonthClosedCommand>
{
    public KeepMonthClosedValidator() => RuleFor(c => c.Month).Month();
}
