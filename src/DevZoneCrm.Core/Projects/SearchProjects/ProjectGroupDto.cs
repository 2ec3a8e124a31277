using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <param name="Key">Names the group in an address; empty for those without a value, masked ones included.</param>
/// <param name="Name">What it is called; none where <paramref name="Key"/> is empty.</param>
public sealed record ProjectGroupDto(string Key, string? Name, Figure Figure);
