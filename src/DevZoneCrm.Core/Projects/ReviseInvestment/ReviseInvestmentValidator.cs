using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.ReviseInvestment;

public sealed class ReviseInvestmentValidator : AbstractValidator<ReviseInvestmentCommand>
{
    public ReviseInvestmentValidator()
    {
        RuleFor(c => c.Currency).KnownValue();
        RuleFor(c => c.AmountWan).InvestmentWan(c => c.Currency);
        RuleFor(c => c.FromOn).BusinessDate();
        RuleFor(c => c.Reason).RequiredText(MoveNote.MaxReasonLength);
    }
}
