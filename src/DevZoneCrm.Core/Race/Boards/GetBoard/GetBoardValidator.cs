using DevZoneCrm.Core.Months;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.GetBoard;

public sealed class GetBoardValidator : AbstractValidator<GetBoardQuery>
{
    public GetBoardValidator() => RuleFor(q => q.Month).Month();
}
