using FluentValidation;

namespace DevZoneCrm.Core.Meetings.ChangeCycle;

public sealed class ChangeCycleValidator : AbstractValidator<ChangeCycleCommand>
{
    public ChangeCycleValidator() => RuleFor(c => c.Terms).SetValidator(new CycleTermsValidator());
}
