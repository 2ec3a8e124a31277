using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>状态 with its day and reason.</summary>
public sealed record ImportedStatus(ProjectStatus Status, DateOnly? On, string? Reason);
