using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.CloseSupervision;

public sealed class CloseSupervisionValidator : AbstractValidator<CloseSupervisionCommand>
{
    public CloseSupervisionValidator() => RuleFor(c => c.Result).RequiredText(SupervisionStep.MaxTextLength);
}
