using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Race.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.RunWhatIf;

public sealed class RunWhatIfValidator : AbstractValidator<RunWhatIfQuery>
{
    public RunWhatIfValidator()
    {
        RuleFor(q => q.Period).Must(code => PeriodParser.TryParse(code, out var period) && period.From.Year == period.To.Year).WithMessage(q => ErrorTexts.Of("Period.Unknown", q.Period));
        RuleFor(q => q.Rules).Custom((rules, context) =>
        {
            foreach (var (part, code, arguments) in RaceRulesCheck.Of(rules))
            {
                context.AddFailure(part, ErrorTexts.Of(code, arguments));
            }
        });
    }
}
