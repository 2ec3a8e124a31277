using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Units.OpenGroup;

public sealed class OpenGroupValidator : AbstractValidator<OpenGroupCommand>
{
    public OpenGroupValidator()
    {
        RuleFor(c => c.Name).RequiredText(OrgUnit.MaxNameLength);
        RuleFor(c => c.ValidFrom).BusinessDate();
    }
}
