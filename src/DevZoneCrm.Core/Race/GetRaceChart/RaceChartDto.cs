namespace DevZoneCrm.Core.Race.GetRaceChart;

/// <param name="Months">How many months the axis has.</param>
/// <param name="Reached">How many of them have begun: as many values has every line.</param>
public sealed record RaceChartDto(DateOnly First, int Months, int Reached, IReadOnlyList<RaceLineDto> Lines);
