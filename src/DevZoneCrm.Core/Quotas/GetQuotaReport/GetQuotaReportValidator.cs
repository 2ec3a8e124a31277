using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.GetQuotaReport;

public sealed class GetQuotaReportValidator : AbstractValidator<GetQuotaReportQuery>
{
    public GetQuotaReportValidator() => RuleFor(q => q.Month).BusinessDate();
}
