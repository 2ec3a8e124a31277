using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.GetFlowTargets;

public sealed class GetFlowTargetsValidator : AbstractValidator<GetFlowTargetsQuery>
{
    public GetFlowTargetsValidator() => RuleFor(q => q.Period).Must(code => PeriodParser.TryParse(code, out _)).WithMessage(q => ErrorTexts.Of("Period.Unknown", q.Period));
}
