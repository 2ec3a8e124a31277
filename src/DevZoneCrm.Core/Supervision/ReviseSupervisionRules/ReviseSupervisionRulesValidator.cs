using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.ReviseSupervisionRules;

public sealed class ReviseSupervisionRulesValidator : AbstractValidator<ReviseSupervisionRulesCommand>
{
    public ReviseSupervisionRulesValidator()
    {
        RuleFor(c => c.Terms.ReportDays).Between(1, SupervisionRules.MaxDays);
        RuleFor(c => c.Terms.NearDays).Between(1, SupervisionRules.MaxDays);
        RuleFor(c => c.Terms.YellowsForRed).Between(1, SupervisionRules.MaxYellows);
        RuleFor(c => c.Terms.UnitHeadDays).Between(0, SupervisionRules.MaxDays);
        RuleFor(c => c.Terms.LineLeaderDays).Between(0, SupervisionRules.MaxDays);
        RuleFor(c => c.Terms.DirectorDays).Between(0, SupervisionRules.MaxDays);
        RuleFor(c => c.Terms.AskDaysBefore).Between(0, SupervisionRules.MaxDays);
        RuleFor(c => c.Terms.RedPenaltyE2!.Value).Between(1, SupervisionRules.MaxPenaltyE2).When(c => c.Terms.RedPenaltyE2 is not null).OverridePropertyName(nameof(SupervisionTerms.RedPenaltyE2));
    }
}
