using FluentValidation;

namespace DevZoneCrm.Core.Months.ReopenMonth;

public sealed class ReopenMonthValidator : AbstractValidator<ReopenMonthCommand>
{
    public ReopenMonthValidator() => RuleFor(c => c.Month).Month();
}
