using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Months.GetMonthLines;

public sealed class GetMonthLinesValidator : AbstractValidator<GetMonthLinesQuery>
{
    private const int LastPage = 100_000;

    public GetMonthLinesValidator()
    {
        RuleFor(q => q.Month).Month();
        RuleFor(q => q.Flow).KnownValue();
        RuleFor(q => q.PageNumber).Between(1, LastPage);
    }
}
