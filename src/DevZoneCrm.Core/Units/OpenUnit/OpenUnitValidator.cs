using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.OpenUnit;

public sealed class OpenUnitValidator : AbstractValidator<OpenUnitCommand>
{
    public OpenUnitValidator()
    {
        RuleFor(c => c.Name).RequiredText(OrgUnit.MaxNameLength);
        RuleFor(c => c.ShortName).OptionalText(OrgUnit.MaxNameLength);
        RuleFor(c => c.Kind).KnownValue();
        RuleFor(c => c.ValidFrom).BusinessDate();
    }
}
