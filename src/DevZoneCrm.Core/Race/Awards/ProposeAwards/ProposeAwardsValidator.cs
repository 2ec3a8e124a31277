using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Awards.ProposeAwards;

public sealed class ProposeAwardsValidator : AbstractValidator<ProposeAwardsCommand>
{
    private const int LastQuarter = 4;

    public ProposeAwardsValidator()
    {
        RuleFor(c => c.Year).Between(ExchangeRate.MinYear, ExchangeRate.MaxYear);
        RuleFor(c => c.Quarter).Between(1, LastQuarter);
    }
}
