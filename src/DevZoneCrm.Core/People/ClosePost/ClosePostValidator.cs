using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.People.ClosePost;

public sealed class ClosePostValidator : AbstractValidator<ClosePostCommand>
{
    public ClosePostValidator() => RuleFor(c => c.LastDay).BusinessDate();
}
