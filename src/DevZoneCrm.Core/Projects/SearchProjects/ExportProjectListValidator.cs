using FluentValidation;

namespace DevZoneCrm.Core.Projects.SearchProjects;

public sealed class ExportProjectListValidator : AbstractValidator<ExportProjectListCommand>
{
    public ExportProjectListValidator()
    {
        RuleFor(c => c.Search).NotNull().SetValidator(new SearchProjectsValidator());
        RuleFor(c => c.Columns).NotEmpty();
    }
}
