using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims.EditClaimRule;

public sealed class EditClaimRuleValidator : AbstractValidator<EditClaimRuleCommand>
{
    private const int MaxYi = 100_000;

    public EditClaimRuleValidator()
    {
        RuleFor(c => c.Milestone).Must(m => MilestoneSets.Claimed.Contains(m)).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice"));
        RuleFor(c => c.Terms.TopFromYi).Must(yi => yi is null or (>= 0 and <= MaxYi)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MaxYi));
        RuleFor(c => c.Terms.Needs).Must(n => n.Count <= EvidenceNeed.Most).WithMessage(_ => ErrorTexts.Of("Validation.TooMany", EvidenceNeed.Most));
        RuleForEach(c => c.Terms.Needs).ChildRules(need =>
        {
            need.RuleFor(n => n.Code).RequiredText(EvidenceNeed.MaxCodeLength);
            need.RuleFor(n => n.Name).OptionalText(EvidenceNeed.MaxNameLength);
        });
    }
}
