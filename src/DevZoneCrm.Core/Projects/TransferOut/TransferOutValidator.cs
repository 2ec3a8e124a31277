using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.TransferOut;

public sealed class TransferOutValidator : AbstractValidator<TransferOutCommand>
{
    public TransferOutValidator()
    {
        Include(new ProjectStatusChangeValidator());
        RuleFor(c => c.LostTo).OptionalText(ProjectFacts.MaxShortTextLength);
    }
}
