using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.AddRate;

public sealed class AddRateValidator : AbstractValidator<AddRateCommand>
{
    public AddRateValidator()
    {
        RuleFor(c => c.Year).Between(ExchangeRate.MinYear, ExchangeRate.MaxYear);
        RuleFor(c => c.Rate).YuanPerDollar();
    }
}
