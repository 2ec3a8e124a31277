using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Common.Live;

/// <summary>A project that changed: enough to know which cards and heads to read again, nothing of what it holds.</summary>
/// <param name="Version">Its version after the change; 0 where another process changed it.</param>
/// <param name="Before">The stage before; none where it is not known.</param>
/// <param name="After">The stage after; none where it is not known.</param>
public sealed record TouchedProject(Guid Id, long Version, ProjectStage? Before, ProjectStage? After);
