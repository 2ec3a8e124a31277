using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using FluentValidation;

namespace DevZoneCrm.Core.Reports;

internal static class RateRules
{
    private const decimal Scale = 10_000m;

    public static IRuleBuilderOptions<T, decimal> YuanPerDollar<T>(this IRuleBuilder<T, decimal> rule) => rule
        .Must(rate => rate >= 1 / Scale && rate <= ExchangeRate.MaxRateE4 / Scale).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 1 / Scale, ExchangeRate.MaxRateE4 / Scale))
        .Must(rate => decimal.Round(rate, 4) == rate).WithMessage(_ => ErrorTexts.Of("Validation.Decimals", 4));

    public static int ToE4(this decimal rate) => (int)(rate * Scale);
}
