using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Meetings.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings.AddAgendaItem;

public sealed class AddAgendaItemValidator : AbstractValidator<AddAgendaItemCommand>
{
    public AddAgendaItemValidator()
    {
        RuleFor(c => c.Title).RequiredText(AgendaItem.MaxTitleLength);
        RuleFor(c => c.Note).OptionalText(AgendaItem.MaxNoteLength);
    }
}
