using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.DecideExtension;

public sealed class DecideExtensionValidator : AbstractValidator<DecideExtensionCommand>
{
    public DecideExtensionValidator()
    {
        RuleFor(c => c.Note).OptionalText(SupervisionStep.MaxTextLength);
        RuleFor(c => c.Note!).RequiredText(SupervisionStep.MaxTextLength).When(c => !c.Granted).OverridePropertyName(nameof(DecideExtensionCommand.Note));
    }
}
