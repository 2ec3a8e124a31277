using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.SearchProjects;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GroupProjects;

public sealed class GroupProjectsValidator : AbstractValidator<GroupProjectsQuery>
{
    public GroupProjectsValidator()
    {
        RuleFor(q => q.By).KnownValue();
        RuleFor(q => new SearchProjectsQuery { Filter = q.Filter }).SetValidator(new SearchProjectsValidator()).OverridePropertyName(string.Empty);
    }
}
