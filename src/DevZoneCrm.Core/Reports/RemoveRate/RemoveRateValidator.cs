using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.RemoveRate;

public sealed class RemoveRateValidator : AbstractValidator<RemoveRateCommand>
{
    public RemoveRateValidator() => RuleFor(c => c.Year).Between(ExchangeRate.MinYear, ExchangeRate.MaxYear);
}
