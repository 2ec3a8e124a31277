using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Board;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.GetBoardColumn;

public sealed class ExportBoardValidator : AbstractValidator<ExportBoardCommand>
{
    public ExportBoardValidator()
    {
        RuleFor(c => c.Filter).SetValidator(new BoardFilterValidator());
        RuleFor(c => c.AsOf!.Value).BusinessDate().When(c => c.AsOf is not null).OverridePropertyName(nameof(ExportBoardCommand.AsOf));
        RuleFor(c => c.Columns).NotEmpty();
    }
}
