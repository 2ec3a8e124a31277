using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ConvenePanel;

public sealed class ConvenePanelValidator : AbstractValidator<ConvenePanelCommand>
{
    public ConvenePanelValidator() => RuleFor(c => c.PersonIds).NotNull();
}
