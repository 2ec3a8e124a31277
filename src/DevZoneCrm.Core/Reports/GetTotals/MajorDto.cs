namespace DevZoneCrm.Core.Reports.GetTotals;

/// <summary>A key list of a year on a day: how many stand on it and how many of them have started.</summary>
public sealed record MajorDto(int Listed, int Started);
