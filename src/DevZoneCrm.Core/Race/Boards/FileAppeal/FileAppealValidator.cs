using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.FileAppeal;

public sealed class FileAppealValidator : AbstractValidator<FileAppealCommand>
{
    public FileAppealValidator()
    {
        RuleFor(c => c.Month).Month();
        RuleFor(c => c.Reason).RequiredText(RaceAppeal.MaxReasonLength);
        RuleFor(c => c.Evidence).RequiredText(RaceAppeal.MaxEvidenceLength);
        RuleFor(c => c.Files).Must(files => files is null || files.Count <= RaceFile.Most).WithMessage(_ => ErrorTexts.Of(RaceErrors.TooManyFiles, RaceFile.Most));
    }
}
