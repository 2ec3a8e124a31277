using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Race.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Records.RevokeRecord;

public sealed class RevokeRecordValidator : AbstractValidator<RevokeRecordCommand>
{
    public RevokeRecordValidator() => RuleFor(c => c.Reason).RequiredText(RaceRecord.MaxReasonLength);
}
