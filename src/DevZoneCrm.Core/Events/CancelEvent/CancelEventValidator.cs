using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Events.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Events.CancelEvent;

public sealed class CancelEventValidator : AbstractValidator<CancelEventCommand>
{
    public CancelEventValidator() => RuleFor(c => c.Reason).RequiredText(ZoneEventFacts.MaxTextLength);
}
