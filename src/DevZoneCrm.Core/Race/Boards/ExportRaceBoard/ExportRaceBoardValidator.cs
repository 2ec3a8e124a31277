using DevZoneCrm.Core.Months;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.ExportRaceBoard;

public sealed class ExportRaceBoardValidator : AbstractValidator<ExportRaceBoardCommand>
{
    public ExportRaceBoardValidator()
    {
        RuleFor(c => c.Month).Month();
        RuleFor(c => c.Columns).NotEmpty();
    }
}
