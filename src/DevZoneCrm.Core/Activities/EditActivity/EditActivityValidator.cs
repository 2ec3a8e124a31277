using FluentValidation;

namespace DevZoneCrm.Core.Activities.EditActivity;

public sealed class EditActivityValidator : AbstractValidator<EditActivityCommand>
{
    public EditActivityValidator() => RuleFor(c => c.Facts).SetValidator(new ActivityFactsValidator());
}
