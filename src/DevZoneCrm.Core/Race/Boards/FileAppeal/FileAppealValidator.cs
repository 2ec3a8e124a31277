using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Race.Boards.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.FileAppeal;

public sealed class FileAppealValidator : AbstractValidator<FileAppealCommand>
{
    public FileAppealValidator()
    {
        RuleFor(c => c.Month).Month();
        RuleFor(c => c.Reason).RequiredText(RaceAppeal.MaxReasonLength);
        RuleFor(c => c.Evidence).RequiredText(RaceAppeal.MaxEvidenceLength);
    }
}
