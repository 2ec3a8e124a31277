using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Targets.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.GetDutyMarks;

public sealed class GetDutyMarksValidator : AbstractValidator<GetDutyMarksQuery>
{
    public GetDutyMarksValidator() => RuleFor(q => q.Year).Between(Target.MinYear, Target.MaxYear);
}
