using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.GetFirmClaims;

public sealed class GetFirmClaimsValidator : AbstractValidator<GetFirmClaimsQuery>
{
    public GetFirmClaimsValidator()
    {
        RuleFor(q => q.View).KnownValue();
        RuleFor(q => q.Page).Between(1, 10_000);
    }
}
