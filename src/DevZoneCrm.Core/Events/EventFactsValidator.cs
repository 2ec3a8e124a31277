using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Events.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Events;

/// <summary>Lengths and choices of what is said of an event.</summary>
public sealed class EventFactsValidator : AbstractValidator<ZoneEventFacts>
{
    public EventFactsValidator()
    {
        RuleFor(f => f.Kind).KnownValue();
        RuleFor(f => f.Title).RequiredText(ZoneEventFacts.MaxTitleLength);
        RuleFor(f => f.FirstOn).BusinessDate();
        RuleFor(f => f.LastOn).BusinessDate().Must((f, last) => last >= f.FirstOn).WithMessage(_ => ErrorTexts.Of(EventErrors.LastBeforeFirst));
        RuleFor(f => f.Country).OptionalText(ZoneEventFacts.MaxShortTextLength);
        RuleFor(f => f.City).OptionalText(ZoneEventFacts.MaxShortTextLength);
        RuleFor(f => f.Place).OptionalText(ZoneEventFacts.MaxTitleLength);
        RuleFor(f => f.Host).OptionalText(ZoneEventFacts.MaxTitleLength);
        RuleFor(f => f.Guests).OptionalText(ZoneEventFacts.MaxTextLength);
        RuleFor(f => f.Agenda).NotNull().Must(lines => lines is null || lines.Count <= ZoneEventFacts.MaxAgendaLines).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, ZoneEventFacts.MaxAgendaLines));
        RuleForEach(f => f.Agenda).ChildRules(line =>
        {
            line.RuleFor(l => l.What).RequiredText(ZoneEventFacts.MaxTitleLength);
            line.RuleFor(l => l.Who).OptionalText(ZoneEventFacts.MaxTitleLength);
        });
        RuleFor(f => f.Seating).NotNull().Must(rows => rows is null || rows.Count <= ZoneEventFacts.MaxSeatRows).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, ZoneEventFacts.MaxSeatRows));
        RuleForEach(f => f.Seating).ChildRules(row =>
        {
            row.RuleFor(r => r.Name).OptionalText(ZoneEventFacts.MaxShortTextLength);
            row.RuleFor(r => r.People).Must(p => p is not null && p.Count <= ZoneEventFacts.MaxSeats).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, ZoneEventFacts.MaxSeats));
            row.RuleForEach(r => r.People).OptionalText(ZoneEventFacts.MaxShortTextLength);
        });
    }
}
