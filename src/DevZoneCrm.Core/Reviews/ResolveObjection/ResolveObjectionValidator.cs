using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ResolveObjection;

public sealed class ResolveObjectionValidator : AbstractValidator<ResolveObjectionCommand>
{
    public ResolveObjectionValidator() => RuleFor(c => c.Resolution).RequiredText(ReviewOpinion.MaxTextLength);
}
