using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Awards.GetAwards;

public sealed class GetAwardsValidator : AbstractValidator<GetAwardsQuery>
{
    public GetAwardsValidator() =>
        RuleFor(q => q.Year).Must(y => y is null or (>= ExchangeRate.MinYear and <= ExchangeRate.MaxYear)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", ExchangeRate.MinYear, ExchangeRate.MaxYear));
}
