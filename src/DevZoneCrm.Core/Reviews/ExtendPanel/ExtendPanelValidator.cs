using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ExtendPanel;

public sealed class ExtendPanelValidator : AbstractValidator<ExtendPanelCommand>
{
    public ExtendPanelValidator() => RuleFor(c => c.Version).GreaterThan(0);
}
