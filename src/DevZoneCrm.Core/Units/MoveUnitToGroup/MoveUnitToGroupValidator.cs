using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.MoveUnitToGroup;

public sealed class MoveUnitToGroupValidator : AbstractValidator<MoveUnitToGroupCommand>
{
    public MoveUnitToGroupValidator() => RuleFor(c => c.Version).Between(1, long.MaxValue);
}
