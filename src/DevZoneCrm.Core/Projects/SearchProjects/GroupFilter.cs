namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>One group of a list.</summary>
/// <param name="Key">As a group gives it; empty for those without.</param>
public sealed record GroupFilter(ProjectGrouping By, string Key);
