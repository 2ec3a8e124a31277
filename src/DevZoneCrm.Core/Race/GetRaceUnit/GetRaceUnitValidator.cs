using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Race.GetRaceUnit;

public sealed class GetRaceUnitValidator : AbstractValidator<GetRaceUnitQuery>
{
    private const int MostPages = 100_000;

    public GetRaceUnitValidator() => RuleFor(q => q.Page).InclusiveBetween(1, MostPages).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 1, MostPages));
}
