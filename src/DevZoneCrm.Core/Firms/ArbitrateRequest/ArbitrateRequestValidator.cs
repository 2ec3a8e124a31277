using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.ArbitrateRequest;

public sealed class ArbitrateRequestValidator : AbstractValidator<ArbitrateRequestCommand>
{
    public ArbitrateRequestValidator() => RuleFor(c => c.Text).RequiredText(FirmRequest.MaxTextLength);
}
