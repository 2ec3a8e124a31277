namespace DevZoneCrm.Core.Race;

/// <param name="Weight">0 … 1.</param>
public sealed record RaceYearDto(int Year, decimal Weight);
