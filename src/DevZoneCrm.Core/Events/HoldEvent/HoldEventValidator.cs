using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Events.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Events.HoldEvent;

public sealed class HoldEventValidator : AbstractValidator<HoldEventCommand>
{
    public HoldEventValidator() => RuleFor(c => c.Outcome).OptionalText(ZoneEventFacts.MaxTextLength);
}
