using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using FluentValidation;

namespace DevZoneCrm.Core.Race.GetRaceReport;

public sealed class GetRaceReportValidator : AbstractValidator<GetRaceReportQuery>
{
    public GetRaceReportValidator()
    {
        RuleFor(q => q.Year).InclusiveBetween(ExchangeRate.MinYear, ExchangeRate.MaxYear).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", ExchangeRate.MinYear, ExchangeRate.MaxYear));
        RuleFor(q => q.AsOf).Must((query, asOf) => asOf is null || asOf.Value.Year >= query.Year).WithMessage(q => ErrorTexts.Of("Race.AsOfBeforeYear", q.Year));
    }
}
