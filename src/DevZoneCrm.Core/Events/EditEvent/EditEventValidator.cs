using FluentValidation;

namespace DevZoneCrm.Core.Events.EditEvent;

public sealed class EditEventValidator : AbstractValidator<EditEventCommand>
{
    public EditEventValidator() => RuleFor(c => c.Facts).SetValidator(new EventFactsValidator());
}
