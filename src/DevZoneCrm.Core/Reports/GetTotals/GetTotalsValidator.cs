using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.GetTotals;

public sealed class GetTotalsValidator : AbstractValidator<GetTotalsQuery>
{
    private const decimal MaxYi = 100_000;
    private const decimal MaxUsdWan = 100_000_000;

    public GetTotalsValidator()
    {
        RuleFor(q => q.Period).Must(code => PeriodParser.TryParse(code, out _)).WithMessage(q => ErrorTexts.Of("Period.Unknown", q.Period));
        RuleFor(q => q.Basis).KnownValue();
        RuleFor(q => q.Threshold.MinYi).Must(yi => yi is null or (>= 0 and <= MaxYi)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxYi));
        RuleFor(q => q.Threshold.MinUsdWan).Must(wan => wan is null or (>= 0 and <= MaxUsdWan)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxUsdWan));
    }
}
