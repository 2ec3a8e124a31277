using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.RenameGroup;

public sealed class RenameGroupValidator : AbstractValidator<RenameGroupCommand>
{
    public RenameGroupValidator() => RuleFor(c => c.Name).RequiredText(OrgUnit.MaxNameLength);
}
