using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class GroupProjectsValidator : AbstractValidator<GroupProjectsQuery>
{
    public GroupProjectsValidator()
    {
        RuleFor(q => q.By).KnownValue();
        RuleFor(q => new SearchProjectsQuery { Filter = q.Filter }).SetValidator(new SearchProjectsValidator()).OverridePropertyName(string.Empty);
    }
}
