using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.People.ReopenPost;

public sealed class ReopenPostValidator : AbstractValidator<ReopenPostCommand>
{
    public ReopenPostValidator() => RuleFor(c => c.Version).Between(1, long.MaxValue);
}
