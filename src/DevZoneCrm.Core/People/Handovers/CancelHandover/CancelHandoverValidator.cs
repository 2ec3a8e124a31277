using FluentValidation;

namespace DevZoneCrm.Core.People.Handovers.CancelHandover;

public sealed class CancelHandoverValidator : AbstractValidator<CancelHandoverCommand>
{
    public CancelHandoverValidator() => RuleFor(c => c.HandoverId).NotEmpty();
}
