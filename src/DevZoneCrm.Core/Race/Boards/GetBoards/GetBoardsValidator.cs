using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.GetBoards;

public sealed class GetBoardsValidator : AbstractValidator<GetBoardsQuery>
{
    public GetBoardsValidator() =>
        RuleFor(q => q.Year).Must(y => y is null or (>= ExchangeRate.MinYear and <= ExchangeRate.MaxYear)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", ExchangeRate.MinYear, ExchangeRate.MaxYear));
}
