using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.People.GetPeopleSettings;

public sealed class GetPeopleSettingsValidator : AbstractValidator<GetPeopleSettingsQuery>
{
    public GetPeopleSettingsValidator()
    {
        RuleFor(q => q.PageNumber).Between(1, 100_000);
        RuleFor(q => q.Text).OptionalText(Person.MaxNameLength);
    }
}
