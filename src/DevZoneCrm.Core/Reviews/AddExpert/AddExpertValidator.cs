using FluentValidation;

namespace DevZoneCrm.Core.Reviews.AddExpert;

public sealed class AddExpertValidator : AbstractValidator<AddExpertCommand>
{
    public AddExpertValidator() => RuleFor(c => c.Version).GreaterThan(0);
}
