using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Months;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.GetBoardLines;

public sealed class GetBoardLinesValidator : AbstractValidator<GetBoardLinesQuery>
{
    private const int MostPages = 10_000;

    public GetBoardLinesValidator()
    {
        RuleFor(q => q.Month).Month();
        RuleFor(q => q.Page).Between(1, MostPages);
    }
}
