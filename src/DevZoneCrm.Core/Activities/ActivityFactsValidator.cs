using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities;

/// <summary>What holds for the facts of an activity, logged or edited.</summary>
public sealed class ActivityFactsValidator : AbstractValidator<ActivityFacts>
{
    private const int MaxPeople = 40;

    public ActivityFactsValidator()
    {
        RuleFor(f => f.Kind).KnownValue();
        RuleFor(f => f.On).BusinessDate();
        RuleFor(f => f.Days).Between(1, ActivityFacts.MaxDays);
        RuleFor(f => f.People).Must(p => p.Count <= MaxPeople).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxPeople));
        RuleFor(f => f.City).OptionalText(ActivityFacts.MaxShortTextLength);
        RuleFor(f => f.Firm).OptionalText(ActivityFacts.MaxNamesLength);
        RuleFor(f => f.Contacts).OptionalText(ActivityFacts.MaxNamesLength);
        RuleFor(f => f.Content).OptionalText(ActivityFacts.MaxTextLength);
        RuleFor(f => f.Result).OptionalText(ActivityFacts.MaxTextLength);
    }
}
