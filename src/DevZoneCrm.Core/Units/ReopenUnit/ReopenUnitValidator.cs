using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.ReopenUnit;

public sealed class ReopenUnitValidator : AbstractValidator<ReopenUnitCommand>
{
    public ReopenUnitValidator() => RuleFor(c => c.Version).Between(1, long.MaxValue);
}
