using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.People.OpenPost;

public sealed class OpenPostValidator : AbstractValidator<OpenPostCommand>
{
    public OpenPostValidator()
    {
        RuleFor(c => c.Title).RequiredText(Post.MaxTitleLength);
        RuleFor(c => c.Role).KnownValue();
        RuleFor(c => c.ValidFrom).BusinessDate();
    }
}
