using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Meetings.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings;

public sealed class CycleTermsValidator : AbstractValidator<CycleTerms>
{
    public CycleTermsValidator()
    {
        RuleFor(t => t.Name).RequiredText(MeetingCycle.MaxNameLength).OverridePropertyName("Name");
        RuleFor(t => t.Place).OptionalText(MeetingCycle.MaxPlaceLength).OverridePropertyName("Place");
        RuleFor(t => t.Rule.Rhythm).KnownValue().OverridePropertyName("Rhythm");
        RuleFor(t => t.Rule.RestDay).KnownValue().OverridePropertyName("RestDay");
        RuleForEach(t => t.Sections).KnownValue().OverridePropertyName("Sections");
        RuleForEach(t => t.Roles).KnownValue().OverridePropertyName("Roles");
    }
}
