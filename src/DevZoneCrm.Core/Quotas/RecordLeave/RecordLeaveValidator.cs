using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Quotas.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.RecordLeave;

public sealed class RecordLeaveValidator : AbstractValidator<RecordLeaveCommand>
{
    public RecordLeaveValidator()
    {
        RuleFor(c => c.Kind).KnownValue();
        RuleFor(c => c.From).BusinessDate();
        RuleFor(c => c.To).BusinessDate();
        RuleFor(c => c.Reason).OptionalText(Leave.MaxNoteLength);
    }
}
