using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.OfferTransfer;

public sealed class OfferTransferValidator : AbstractValidator<OfferTransferCommand>
{
    public OfferTransferValidator() => RuleFor(c => c.Reason).RequiredText(FirmRequest.MaxTextLength);
}
