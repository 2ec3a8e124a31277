using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Records.BookPenalty;

public sealed class BookPenaltyValidator : AbstractValidator<BookPenaltyCommand>
{
    private const int MaxCodeLength = 40;

    public BookPenaltyValidator(ZoneCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        RuleFor(c => c.Kind).Must(PenaltyKinds.All.Contains).WithMessage(c => ErrorTexts.Of(RaceErrors.KindNotByHand, c.Kind));
        RuleFor(c => c.ProjectCode).OptionalText(MaxCodeLength);
        RuleFor(c => c.ProjectCode).Must(code => !string.IsNullOrWhiteSpace(code)).WithMessage(_ => ErrorTexts.Of(RaceErrors.ProjectNeeded)).When(c => c.Kind == RaceMilestone.Falsified);
        RuleFor(c => c.On).BusinessDate().Must(day => day <= calendar.Today).WithMessage(_ => ErrorTexts.Of("RaceRecord.Future"));
        RuleFor(c => c.Reason).RequiredText(RaceRecord.MaxReasonLength);
        RuleFor(c => c.Evidence).RequiredText(RaceRecord.MaxEvidenceLength);
        RuleFor(c => c.Files).Must(files => files is null || files.Count <= RaceFile.Most).WithMessage(_ => ErrorTexts.Of(RaceErrors.TooManyFiles, RaceFile.Most));
    }
}
