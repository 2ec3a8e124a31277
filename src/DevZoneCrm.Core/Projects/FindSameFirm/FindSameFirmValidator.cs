using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.FindSameFirm;

public sealed class FindSameFirmValidator : AbstractValidator<FindSameFirmQuery>
{
    public FindSameFirmValidator()
    {
        RuleFor(q => q.Investor).RequiredText(ProjectInvestor.MaxNameLength);
        RuleFor(q => q.CreditCode).OptionalText(ProjectFacts.MaxShortTextLength);
    }
}
