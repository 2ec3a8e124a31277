using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.RegisterLead;

public sealed class RegisterLeadValidator : AbstractValidator<RegisterLeadCommand>
{
    public RegisterLeadValidator()
    {
        RuleFor(c => c.Name).RequiredText(ProjectFacts.MaxNameLength);
        RuleFor(c => c.Investor).RequiredText(ProjectInvestor.MaxNameLength);
        RuleFor(c => c.Currency).KnownValue();
        RuleFor(c => c.AmountWan).InvestmentWan(c => c.Currency);
        RuleFor(c => c.SourceChannel).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.Content).OptionalText(ProjectFacts.MaxContentLength);
        RuleFor(c => c.CreditCode).Must(code => string.IsNullOrWhiteSpace(code) || SocialCreditCode.Normalise(code).Length == SocialCreditCode.Length)
            .WithMessage(_ => ErrorTexts.Of("Validation.CreditCode"));
        RuleFor(c => c.Confidentiality).KnownValue();
        RuleFor(c => c.OccurredOn!.Value).BusinessDate().When(c => c.OccurredOn is not null).OverridePropertyName(nameof(RegisterLeadCommand.OccurredOn));
    }
}
