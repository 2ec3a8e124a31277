using FluentValidation;

namespace DevZoneCrm.Core.Meetings.DropAgendaItem;

public sealed class DropAgendaItemValidator : AbstractValidator<DropAgendaItemCommand>
{
    public DropAgendaItemValidator() => RuleFor(c => c.Key).NotEmpty();
}
