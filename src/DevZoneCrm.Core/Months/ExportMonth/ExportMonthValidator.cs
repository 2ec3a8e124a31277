using FluentValidation;

namespace DevZoneCrm.Core.Months.ExportMonth;

public sealed class ExportMonthValidator : AbstractValidator<ExportMonthCommand>
{
    public ExportMonthValidator()
    {
        RuleFor(c => c.Month).Month();
        RuleFor(c => c.Columns).NotEmpty();
    }
}
