using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.AskExtension;

public sealed class AskExtensionValidator : AbstractValidator<AskExtensionCommand>
{
    public AskExtensionValidator()
    {
        RuleFor(c => c.DueOn).BusinessDate();
        RuleFor(c => c.Reason).RequiredText(SupervisionStep.MaxTextLength);
    }
}
