using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.ReviseFirmRules;

public sealed class ReviseFirmRulesValidator : AbstractValidator<ReviseFirmRulesCommand>
{
    private const long Most = 100_000_000_000_000;

    public ReviseFirmRulesValidator()
    {
        RuleFor(c => c.Values.MinYuan).Between(0L, Most);
        RuleFor(c => c.Values.MinUsdCents).Between(0L, Most);
        RuleFor(c => c.Values.ProtectionDays).Between(1, FirmRules.MaxDays);
        RuleFor(c => c.Values.ProgressDays).Between(1, FirmRules.MaxDays);
        RuleFor(c => c.Values.ExtensionDays).Between(0, FirmRules.MaxDays);
        RuleFor(c => c.Values.WarningDays).Between(0, FirmRules.MaxDays);
        RuleFor(c => c.Values.AskWorkingDays).Between(1, FirmRules.MaxWorkingDays);
        RuleFor(c => c.Values.AnswerWorkingDays).Between(1, FirmRules.MaxWorkingDays);
        RuleFor(c => c.Values.RulingWorkingDays).Between(1, FirmRules.MaxWorkingDays);
        RuleFor(c => c.Values.RetakeWorkingDays).Between(0, FirmRules.MaxWorkingDays);
        RuleForEach(c => c.Values.Kinds).KnownValue();
    }
}
