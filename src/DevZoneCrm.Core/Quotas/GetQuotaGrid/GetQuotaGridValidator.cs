using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.GetQuotaGrid;

public sealed class GetQuotaGridValidator : AbstractValidator<GetQuotaGridQuery>
{
    public GetQuotaGridValidator() => RuleFor(q => q.Month).BusinessDate();
}
