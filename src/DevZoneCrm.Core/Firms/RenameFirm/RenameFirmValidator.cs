using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.RenameFirm;

public sealed class RenameFirmValidator : AbstractValidator<RenameFirmCommand>
{
    public RenameFirmValidator()
    {
        RuleFor(c => c.Name).RequiredText(ProjectInvestor.MaxNameLength);
        RuleFor(c => c.CreditCode).Must(code => string.IsNullOrWhiteSpace(code) || SocialCreditCode.Normalise(code).Length == SocialCreditCode.Length)
            .WithMessage(_ => ErrorTexts.Of("Validation.CreditCode"));
        RuleFor(c => c.Kind).KnownValue();
        RuleFor(c => c.On).BusinessDate();
    }
}
