using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Views.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Views.SaveView;

public sealed class SaveViewValidator : AbstractValidator<SaveViewCommand>
{
    public SaveViewValidator()
    {
        RuleFor(c => c.Name).RequiredText(SavedView.MaxNameLength);
        RuleFor(c => c.Query).NotNull().OptionalText(SavedView.MaxQueryLength);
        RuleFor(c => c.Sharing).KnownValue();
    }
}
