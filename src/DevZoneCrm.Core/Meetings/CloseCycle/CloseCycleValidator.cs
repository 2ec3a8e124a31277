using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings.CloseCycle;

public sealed class CloseCycleValidator : AbstractValidator<CloseCycleCommand>
{
    public CloseCycleValidator() => RuleFor(c => c.LastDay).BusinessDate();
}
