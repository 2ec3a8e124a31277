using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class GetProjectIdsValidator : AbstractValidator<GetProjectIdsQuery>
{
    private const int Limit = 1000;

    public GetProjectIdsValidator()
    {
        RuleFor(q => q.Search).NotNull().SetValidator(new SearchProjectsValidator());
        RuleFor(q => q.Most).Between(1, Limit);
    }
}
