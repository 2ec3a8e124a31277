namespace DevZoneCrm.Core.Projects.GetProjectChoices;

/// <summary>A unit or a chain to choose.</summary>
/// <param name="IsCurrent">Valid today; others are offered only where old projects are looked for.</param>
public sealed record NamedChoiceDto(Guid Id, string Name, bool IsCurrent);
