using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Events.DetachProject;

public sealed class DetachProjectValidator : AbstractValidator<DetachProjectCommand>
{
    public DetachProjectValidator() => RuleFor(c => c.Role).KnownValue();
}
