using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Links.LinkProjects;

public sealed class LinkProjectsValidator : AbstractValidator<LinkProjectsCommand>
{
    public LinkProjectsValidator()
    {
        RuleFor(c => c.Kind).KnownValue();
        RuleFor(c => c.Note).OptionalText(ProjectFacts.MaxShortTextLength);
    }
}
