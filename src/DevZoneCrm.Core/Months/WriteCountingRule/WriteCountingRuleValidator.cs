using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Months.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Months.WriteCountingRule;

public sealed class WriteCountingRuleValidator : AbstractValidator<WriteCountingRuleCommand>
{
    private const decimal MaxYi = 100_000;
    private const decimal MaxUsdWan = 100_000_000;

    public WriteCountingRuleValidator()
    {
        RuleFor(c => c.Content.Name ?? string.Empty).RequiredText(CountingRule.MaxNameLength).OverridePropertyName(nameof(RuleContent.Name));
        RuleFor(c => c.Content.ValidFrom).BusinessDate().OverridePropertyName(nameof(RuleContent.ValidFrom));
        RuleFor(c => c.Content.MinYi).Must(yi => yi is null or (> 0 and <= MaxYi)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxYi)).OverridePropertyName(nameof(RuleContent.MinYi));
        RuleFor(c => c.Content.MinUsdWan).Must(wan => wan is null or (> 0 and <= MaxUsdWan)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxUsdWan)).OverridePropertyName(nameof(RuleContent.MinUsdWan));
        RuleFor(c => c.Content.Signed).KnownValue().OverridePropertyName(nameof(RuleContent.Signed));
        RuleFor(c => c.Content.Basis).KnownValue().OverridePropertyName(nameof(RuleContent.Basis));
        RuleFor(c => c.Content.Note).OptionalText(CountingRule.MaxNoteLength).OverridePropertyName(nameof(RuleContent.Note));
    }
}
