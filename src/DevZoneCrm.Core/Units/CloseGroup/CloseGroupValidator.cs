using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.CloseGroup;

public sealed class CloseGroupValidator : AbstractValidator<CloseGroupCommand>
{
    public CloseGroupValidator() => RuleFor(c => c.LastDay).BusinessDate();
}
