using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.NameSpeaker;

public sealed class NameSpeakerValidator : AbstractValidator<NameSpeakerCommand>
{
    public NameSpeakerValidator() => RuleFor(c => c.Department).RequiredText(ReviewPerson.MaxDepartmentLength);
}
