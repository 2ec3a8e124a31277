using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.GetMyQuotas;

public sealed class GetMyQuotasValidator : AbstractValidator<GetMyQuotasQuery>
{
    public GetMyQuotasValidator() => RuleFor(q => q.Month!.Value).BusinessDate().When(q => q.Month is not null);
}
