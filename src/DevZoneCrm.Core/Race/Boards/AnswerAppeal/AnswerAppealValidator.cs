using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Race.Boards.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Boards.AnswerAppeal;

public sealed class AnswerAppealValidator : AbstractValidator<AnswerAppealCommand>
{
    private const decimal Most = 1000m;

    public AnswerAppealValidator()
    {
        RuleFor(c => c.Reason).RequiredText(RaceAppeal.MaxReasonLength);
        RuleFor(c => c.Points).NotNull().WithMessage(_ => ErrorTexts.Of(RaceBoardErrors.PointsNeeded)).When(c => c.Upheld);
        RuleFor(c => c.Points).InclusiveBetween(-Most, Most).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", -Most, Most))
            .Must(p => p is null || decimal.Round(p.Value, 2) == p.Value).WithMessage(_ => ErrorTexts.Of("RaceBoard.TwoDecimals"));
    }
}
