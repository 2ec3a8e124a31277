using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.CloseUnit;

public sealed class CloseUnitValidator : AbstractValidator<CloseUnitCommand>
{
    public CloseUnitValidator() => RuleFor(c => c.LastDay).BusinessDate();
}
