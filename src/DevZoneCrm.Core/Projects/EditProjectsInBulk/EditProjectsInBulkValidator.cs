using FluentValidation;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

public sealed class EditProjectsInBulkValidator : AbstractValidator<EditProjectsInBulkCommand>
{
    public EditProjectsInBulkValidator()
    {
        RuleFor(c => c.Targets).FewEnough();
        RuleFor(c => c.Change).NotNull().SetValidator(new BulkChangeValidator());
    }
}
