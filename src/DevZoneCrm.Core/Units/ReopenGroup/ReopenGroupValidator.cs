using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.ReopenGroup;

public sealed class ReopenGroupValidator : AbstractValidator<ReopenGroupCommand>
{
    public ReopenGroupValidator() => RuleFor(c => c.Version).Between(1, long.MaxValue);
}
