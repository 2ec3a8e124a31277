using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.People.Handovers.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.People.Handovers.PrepareHandover;

public sealed class PrepareHandoverValidator : AbstractValidator<PrepareHandoverCommand>
{
    public PrepareHandoverValidator() => RuleFor(c => c.Note).OptionalText(Handover.MaxNoteLength);
}
