using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Meetings.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings.OpenCycle;

public sealed class OpenCycleValidator : AbstractValidator<OpenCycleCommand>
{
    public OpenCycleValidator()
    {
        RuleFor(c => c.Terms).SetValidator(new CycleTermsValidator());
        RuleFor(c => c.ValidFrom).BusinessDate();
        RuleFor(c => c.Preset).OptionalText(MeetingCycle.MaxPresetLength);
    }
}
