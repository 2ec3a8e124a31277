using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Targets.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.GetTargets;

public sealed class GetTargetsValidator : AbstractValidator<GetTargetsQuery>
{
    public GetTargetsValidator() => RuleFor(q => q.Year).Must(year => year is null or (>= Target.MinYear and <= Target.MaxYear)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", Target.MinYear, Target.MaxYear));
}
