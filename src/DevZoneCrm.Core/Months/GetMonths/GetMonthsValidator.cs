using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Months.GetMonths;

public sealed class GetMonthsValidator : AbstractValidator<GetMonthsQuery>
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    public GetMonthsValidator() =>
        RuleFor(q => q.Year).Must(y => y is null or (>= FirstYear and <= LastYear)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", FirstYear, LastYear));
}
