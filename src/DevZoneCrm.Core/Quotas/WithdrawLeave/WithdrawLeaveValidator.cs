using FluentValidation;

namespace DevZoneCrm.Core.Quotas.WithdrawLeave;

public sealed class WithdrawLeaveValidator : AbstractValidator<WithdrawLeaveCommand>
{
    public WithdrawLeaveValidator() => RuleFor(c => c.Id).NotEmpty();
}
