using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Zones.LimitStages;

public sealed class LimitStagesValidator : AbstractValidator<LimitStagesCommand>
{
    public LimitStagesValidator()
    {
        RuleFor(c => c.Limits).Must(l => l.Stages.All(s => l.For(s) is not { } days || (IsDays(days.Warn) && IsDays(days.Overdue))) && IsDays(l.NoticeDays))
            .WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 1, StageLimits.MaxDays));
    }

    private static bool IsDays(int days) => days is >= 1 and <= StageLimits.MaxDays;
}
