using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Zones.LimitMilestones;

public sealed class LimitMilestonesValidator : AbstractValidator<LimitMilestonesCommand>
{
    public LimitMilestonesValidator()
    {
        RuleFor(c => c.Limits.StartDays).Between(1, StageLimits.MaxDays);
        RuleFor(c => c.Limits.CompleteDays).Between(1, StageLimits.MaxDays);
        RuleFor(c => c.Limits.ProduceDays).Between(1, StageLimits.MaxDays);
    }
}
