using FluentValidation;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

public sealed class UndoBulkEditValidator : AbstractValidator<UndoBulkEditCommand>
{
    public UndoBulkEditValidator() => RuleFor(c => c.Done).FewEnough();
}
