using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Targets.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.ExportTargets;

public sealed class ExportTargetsValidator : AbstractValidator<ExportTargetsCommand>
{
    public ExportTargetsValidator() => RuleFor(c => c.Year).Between(Target.MinYear, Target.MaxYear);
}
