using FluentValidation;

namespace DevZoneCrm.Core.Months.GetMonth;

public sealed class GetMonthValidator : AbstractValidator<GetMonthQuery>
{
    public GetMonthValidator() => RuleFor(q => q.Month).Month();
}
