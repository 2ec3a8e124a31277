using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.People.RenamePerson;

public sealed class RenamePersonValidator : AbstractValidator<RenamePersonCommand>
{
    public RenamePersonValidator()
    {
        RuleFor(c => c.Name).RequiredText(Person.MaxNameLength);
        RuleFor(c => c.Phone).OptionalText(Person.MaxPhoneLength);
    }
}
