using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.RenameUnit;

public sealed class RenameUnitValidator : AbstractValidator<RenameUnitCommand>
{
    public RenameUnitValidator()
    {
        RuleFor(c => c.Name).RequiredText(OrgUnit.MaxNameLength);
        RuleFor(c => c.ShortName).OptionalText(OrgUnit.MaxNameLength);
        RuleFor(c => c.Kind).KnownValue();
    }
}
