using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims.RefileClaim;

public sealed class RefileClaimValidator : AbstractValidator<RefileClaimCommand>
{
    public RefileClaimValidator()
    {
        RuleFor(c => c.OccurredOn).BusinessDate();
        RuleFor(c => c.Document).OptionalText(MoveNote.MaxDocumentLength);
        RuleFor(c => c.Note).OptionalText(MoveNote.MaxNoteLength);
        RuleFor(c => c.Evidence).Evidence();
    }
}
