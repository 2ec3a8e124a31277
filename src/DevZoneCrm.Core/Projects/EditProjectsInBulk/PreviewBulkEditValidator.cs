using FluentValidation;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

public sealed class PreviewBulkEditValidator : AbstractValidator<PreviewBulkEditQuery>
{
    public PreviewBulkEditValidator()
    {
        RuleFor(q => q.ProjectIds).FewEnough();
        RuleFor(q => q.Change).NotNull().SetValidator(new BulkChangeValidator());
    }
}
