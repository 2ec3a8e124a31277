using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Events.AttachProjects;

public sealed class AttachProjectsValidator : AbstractValidator<AttachProjectsCommand>
{
    public AttachProjectsValidator()
    {
        RuleFor(c => c.Role).KnownValue();
        RuleFor(c => c.ProjectIds).Must(ids => ids is { Count: > 0 and <= AttachProjectsCommand.Most }).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 1, AttachProjectsCommand.Most));
    }
}
