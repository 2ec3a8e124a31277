using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Targets.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.WithdrawReceipt;

public sealed class WithdrawReceiptValidator : AbstractValidator<WithdrawReceiptCommand>
{
    public WithdrawReceiptValidator() => RuleFor(c => c.Reason).RequiredText(ForeignReceipt.MaxReasonLength);
}
