using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ClosePanel;

public sealed class ClosePanelValidator : AbstractValidator<ClosePanelCommand>
{
    public ClosePanelValidator() => RuleFor(c => c.Version).GreaterThan(0);
}
