using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.NameExpert;

public sealed class NameExpertValidator : AbstractValidator<NameExpertCommand>
{
    public NameExpertValidator() => RuleFor(c => c.Field).KnownValue();
}
