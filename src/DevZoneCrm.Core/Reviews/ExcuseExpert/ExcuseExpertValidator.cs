using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ExcuseExpert;

public sealed class ExcuseExpertValidator : AbstractValidator<ExcuseExpertCommand>
{
    public ExcuseExpertValidator() => RuleFor(c => c.Reason).RequiredText(ReviewExpert.MaxReasonLength);
}
