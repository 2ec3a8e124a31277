using FluentValidation;

namespace DevZoneCrm.Core.Meetings.ReopenCycle;

public sealed class ReopenCycleValidator : AbstractValidator<ReopenCycleCommand>
{
    public ReopenCycleValidator() => RuleFor(c => c.CycleId).NotEmpty();
}
