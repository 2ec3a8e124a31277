using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.ChangeFixedSplit;

public sealed class ChangeFixedSplitValidator : AbstractValidator<ChangeFixedSplitCommand>
{
    public ChangeFixedSplitValidator()
    {
        RuleFor(c => c.Reason).RequiredText(SplitProposal.MaxTextLength);
        RuleFor(c => c.Shares).Must(s => s.Sum(x => x.Percent) == Share.Whole && s.All(x => x.Percent > 0)).WithMessage(c => ErrorTexts.Of(FirmErrors.SplitSum, c.Shares.Sum(x => x.Percent)));
        RuleForEach(c => c.Shares).ChildRules(s => s.RuleFor(x => x.Role).KnownValue());
    }
}
