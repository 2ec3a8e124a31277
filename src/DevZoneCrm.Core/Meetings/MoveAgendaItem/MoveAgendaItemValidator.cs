using FluentValidation;

namespace DevZoneCrm.Core.Meetings.MoveAgendaItem;

public sealed class MoveAgendaItemValidator : AbstractValidator<MoveAgendaItemCommand>
{
    public MoveAgendaItemValidator() => RuleFor(c => c.Key).NotEmpty();
}
