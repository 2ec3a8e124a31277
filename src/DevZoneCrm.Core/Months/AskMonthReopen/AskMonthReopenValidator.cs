using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Months.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Months.AskMonthReopen;

public sealed class AskMonthReopenValidator : AbstractValidator<AskMonthReopenCommand>
{
    public AskMonthReopenValidator()
    {
        RuleFor(c => c.Month).Month();
        RuleFor(c => c.Reason).RequiredText(MonthClose.MaxReasonLength);
    }
}
