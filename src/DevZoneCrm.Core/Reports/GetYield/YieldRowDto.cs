using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetYield;

/// <summary>Leads with the same city, region, channel, event or owner.</summary>
/// <param name="Key">What the list behind it is asked with; empty for those without.</param>
/// <param name="Name">None for those without.</param>
/// <param name="Signed">Count and amount of those signed, as signings count everywhere.</param>
public sealed record YieldRowDto(string Key, string? Name, int Leads, int Negotiating, Figure Signed, int Started);
