using FluentValidation;

namespace DevZoneCrm.Core.Race.ExportRaceUnit;

public sealed class ExportRaceUnitValidator : AbstractValidator<ExportRaceUnitCommand>
{
    public ExportRaceUnitValidator() => RuleFor(c => c.Columns).NotEmpty();
}
