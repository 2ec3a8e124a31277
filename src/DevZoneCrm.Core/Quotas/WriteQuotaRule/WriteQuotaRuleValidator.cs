using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Quotas.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Quotas.WriteQuotaRule;

public sealed class WriteQuotaRuleValidator : AbstractValidator<WriteQuotaRuleCommand>
{
    public WriteQuotaRuleValidator()
    {
        RuleFor(c => c.Role).KnownValue();
        RuleFor(c => c.Measure).KnownValue();
        RuleFor(c => c.Span).KnownValue();
        RuleFor(c => c.From).BusinessDate();
        RuleFor(c => c.Terms.Part).KnownValue();
        RuleFor(c => c.Terms.Required).Between(0, QuotaTerms.MaxRequired).OverridePropertyName(nameof(QuotaTerms.Required));
        RuleFor(c => c.Terms.Kinds).Must(QuotaTerms.IsWritten).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice")).OverridePropertyName(nameof(QuotaTerms.Kinds));
    }
}
