using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.EditProject;

/// <summary>Replaces the facts of a project: all but stages, status and amount, which have verbs of their own.</summary>
/// <param name="Investors">As typed: separated by ; ； or 、, the first leads.</param>
/// <param name="KeyLists">The yearly key lists it stands on.</param>
public sealed record EditProjectCommand(
    Guid ProjectId, long Version, ProjectFacts Facts, string Investors, string? CreditCode, IReadOnlyList<KeyListMark> KeyLists) : IProjectCommand;
