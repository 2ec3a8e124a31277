using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.People.AddPerson;

public sealed class AddPersonValidator : AbstractValidator<AddPersonCommand>
{
    public AddPersonValidator()
    {
        RuleFor(c => c.Name).RequiredText(Person.MaxNameLength);
        RuleFor(c => c.Phone).OptionalText(Person.MaxPhoneLength);
    }
}
