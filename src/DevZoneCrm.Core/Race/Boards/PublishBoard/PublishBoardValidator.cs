using DevZoneCrm.Core.Months;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.PublishBoard;

public sealed class PublishBoardValidator : AbstractValidator<PublishBoardCommand>
{
    public PublishBoardValidator() => RuleFor(c => c.Month).Month();
}
