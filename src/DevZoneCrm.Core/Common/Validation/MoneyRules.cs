using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using FluentValidation;

namespace DevZoneCrm.Core.Common.Validation;

/// <summary>Amounts as people type them: 万元 or 万美元, at most four decimals, which is a yuan or a dollar.</summary>
public static class MoneyRules
{
    public const int Decimals = 4;

    public static IRuleBuilderOptions<T, decimal> InvestmentWan<T>(this IRuleBuilder<T, decimal> rule, Func<T, Currency> currency) => rule
        .Must(wan => wan == decimal.Round(wan, Decimals)).WithMessage(_ => ErrorTexts.Of("Validation.Decimals", Decimals))
        .Must((owner, wan) => wan > 0 && wan <= new Money.Money(currency(owner) == Currency.Usd ? Money.Money.MaxUsd : Money.Money.MaxCny, currency(owner)).Wan)
        .WithMessage(_ => ErrorTexts.Of("Project.InvestmentOutOfRange"));
}
