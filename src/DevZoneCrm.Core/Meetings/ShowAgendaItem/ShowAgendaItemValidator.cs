using FluentValidation;

namespace DevZoneCrm.Core.Meetings.ShowAgendaItem;

public sealed class ShowAgendaItemValidator : AbstractValidator<ShowAgendaItemCommand>
{
    public ShowAgendaItemValidator() => RuleFor(c => c.MeetingId).NotEmpty();
}
