using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.People.RetitlePost;

public sealed class RetitlePostValidator : AbstractValidator<RetitlePostCommand>
{
    public RetitlePostValidator()
    {
        RuleFor(c => c.Title).RequiredText(Post.MaxTitleLength);
        RuleFor(c => c.Role).KnownValue();
    }
}
