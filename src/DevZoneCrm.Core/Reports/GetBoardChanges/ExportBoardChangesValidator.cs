using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Board;
using FluentValidation;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

public sealed class ExportBoardChangesValidator : AbstractValidator<ExportBoardChangesCommand>
{
    public ExportBoardChangesValidator()
    {
        RuleFor(c => c.Filter).SetValidator(new BoardFilterValidator());
        RuleFor(c => c.From).BusinessDate();
        RuleFor(c => c.To).BusinessDate();
        RuleFor(c => c.Columns).NotEmpty();
    }
}
