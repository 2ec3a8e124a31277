using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.GetQuotaBulletin;

public sealed class GetQuotaBulletinValidator : AbstractValidator<GetQuotaBulletinQuery>
{
    public GetQuotaBulletinValidator() => RuleFor(q => q.Month).BusinessDate();
}
