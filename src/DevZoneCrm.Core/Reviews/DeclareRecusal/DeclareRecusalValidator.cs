using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.DeclareRecusal;

public sealed class DeclareRecusalValidator : AbstractValidator<DeclareRecusalCommand>
{
    public DeclareRecusalValidator() => RuleFor(c => c.Reason).RequiredText(ReviewExpert.MaxReasonLength);
}
