using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.GetYield;

public sealed class GetYieldValidator : AbstractValidator<GetYieldQuery>
{
    public GetYieldValidator()
    {
        RuleFor(q => q.Period).Must(code => PeriodParser.TryParse(code, out _)).WithMessage(q => ErrorTexts.Of("Period.Unknown", q.Period));
        RuleFor(q => q.By).KnownValue();
    }
}
