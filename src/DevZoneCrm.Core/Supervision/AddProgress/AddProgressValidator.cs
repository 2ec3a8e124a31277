using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.AddProgress;

public sealed class AddProgressValidator : AbstractValidator<AddProgressCommand>
{
    public AddProgressValidator() => RuleFor(c => c.Text).RequiredText(SupervisionStep.MaxTextLength);
}
