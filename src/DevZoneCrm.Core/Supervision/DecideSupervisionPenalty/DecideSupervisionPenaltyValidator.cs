using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Race.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.DecideSupervisionPenalty;

public sealed class DecideSupervisionPenaltyValidator : AbstractValidator<DecideSupervisionPenaltyCommand>
{
    public DecideSupervisionPenaltyValidator() => RuleFor(c => c.Reason).RequiredText(RaceRecord.MaxReasonLength);
}
