using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Race.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.WriteRaceRules;

public sealed class WriteRaceRulesValidator : AbstractValidator<WriteRaceRulesCommand>
{
    public WriteRaceRulesValidator()
    {
        RuleFor(c => c.Rules.Code).RequiredText(RaceRuleSet.MaxCodeLength).OverridePropertyName(nameof(RaceRules.Code));
        RuleFor(c => c.Rules.Name).RequiredText(RaceRuleSet.MaxNameLength).OverridePropertyName(nameof(RaceRules.Name));
        RuleFor(c => c.Rules.FromYear).InclusiveBetween(ExchangeRate.MinYear, ExchangeRate.MaxYear)
            .WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", ExchangeRate.MinYear, ExchangeRate.MaxYear)).OverridePropertyName(nameof(RaceRules.FromYear));
        RuleFor(c => c.Rules).Custom((rules, context) =>
        {
            foreach (var (part, code, arguments) in RaceRulesCheck.Of(rules))
            {
                context.AddFailure(part, ErrorTexts.Of(code, arguments));
            }
        });
    }
}
