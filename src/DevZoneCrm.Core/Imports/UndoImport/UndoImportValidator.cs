using FluentValidation;

namespace DevZoneCrm.Core.Imports.UndoImport;

public sealed class UndoImportValidator : AbstractValidator<UndoImportCommand>
{
    public UndoImportValidator() => RuleFor(c => c.BatchId).NotEmpty();
}
