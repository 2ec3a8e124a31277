using DevZoneCrm.Core.Projects.SearchProjects;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GetProjectIds;

public sealed class GetProjectIdsValidator : AbstractValidator<GetProjectIdsQuery>
{
    public GetProjectIdsValidator() => RuleFor(q => q.Search).NotNull().SetValidator(new SearchProjectsValidator());
}
