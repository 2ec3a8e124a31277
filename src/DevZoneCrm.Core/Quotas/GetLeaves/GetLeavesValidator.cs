using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.GetLeaves;

public sealed class GetLeavesValidator : AbstractValidator<GetLeavesQuery>
{
    public GetLeavesValidator() => RuleFor(q => q.Month).BusinessDate();
}
