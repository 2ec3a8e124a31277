using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.ResolveDeadline;

public sealed class ResolveDeadlineValidator : AbstractValidator<ResolveDeadlineQuery>
{
    public ResolveDeadlineValidator()
    {
        RuleFor(q => q.Deadline).Must(d => d.IsOne).WithMessage(_ => ErrorTexts.Of(SupervisionErrors.DeadlineUnclear, SupervisionDeadline.MaxDays));
        RuleFor(q => q.Deadline.On!.Value).BusinessDate().When(q => q.Deadline.On is not null).OverridePropertyName(nameof(ResolveDeadlineQuery.Deadline));
    }
}
