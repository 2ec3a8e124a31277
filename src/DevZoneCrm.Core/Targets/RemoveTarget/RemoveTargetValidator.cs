using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.RemoveTarget;

public sealed class RemoveTargetValidator : AbstractValidator<RemoveTargetCommand>
{
    public RemoveTargetValidator() => RuleFor(c => c.TargetId).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
}
