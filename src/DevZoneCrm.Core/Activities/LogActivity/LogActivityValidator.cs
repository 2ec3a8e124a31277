using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.LogActivity;

public sealed class LogActivityValidator : AbstractValidator<LogActivityCommand>
{
    public LogActivityValidator()
    {
        RuleFor(c => c.Id).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
        RuleFor(c => c.Facts).SetValidator(new ActivityFactsValidator());
        RuleFor(c => c.NextStep!.Text).OptionalText(ActivityFacts.MaxShortTextLength).When(c => c.NextStep is not null).OverridePropertyName(nameof(LogActivityCommand.NextStep));
        RuleFor(c => c.NextStep!.On!.Value).BusinessDate().When(c => c.NextStep?.On is not null).OverridePropertyName("NextStepOn");
        RuleFor(c => c.Stops).Must(s => s.Count <= LogActivityCommand.MaxStops).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, LogActivityCommand.MaxStops));
        RuleForEach(c => c.Stops).ChildRules(stop =>
        {
            stop.RuleFor(s => s.Id).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
            stop.RuleFor(s => s.Facts).SetValidator(new ActivityFactsValidator());
            stop.RuleFor(s => s.NextStep!.Text).OptionalText(ActivityFacts.MaxShortTextLength).When(s => s.NextStep is not null);
            stop.RuleFor(s => s.NextStep!.On!.Value).BusinessDate().When(s => s.NextStep?.On is not null);
        });
    }
}
