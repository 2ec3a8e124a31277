using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Targets.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.RecordReceipt;

public sealed class RecordReceiptValidator : AbstractValidator<RecordReceiptCommand>
{
    public RecordReceiptValidator()
    {
        RuleFor(c => c.ReceivedOn).BusinessDate();
        RuleFor(c => c.UsdWan).InvestmentWan(_ => Currency.Usd);
        RuleFor(c => c.Voucher).RequiredText(ForeignReceipt.MaxVoucherLength);
    }
}
