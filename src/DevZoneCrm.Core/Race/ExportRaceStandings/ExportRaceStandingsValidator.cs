using FluentValidation;

namespace DevZoneCrm.Core.Race.ExportRaceStandings;

public sealed class ExportRaceStandingsValidator : AbstractValidator<ExportRaceStandingsCommand>
{
    public ExportRaceStandingsValidator() => RuleFor(c => c.Columns).NotEmpty();
}
