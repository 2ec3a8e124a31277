using FluentValidation;

namespace DevZoneCrm.Core.People.Handovers.SignHandover;

public sealed class SignHandoverValidator : AbstractValidator<SignHandoverCommand>
{
    public SignHandoverValidator() => RuleFor(c => c.HandoverId).NotEmpty();
}
