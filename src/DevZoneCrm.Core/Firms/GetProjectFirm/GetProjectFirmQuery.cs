using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>The panels of the project page about its firm. A project the viewer does not see in full is not found.</summary>
public sealed record GetProjectFirmQuery(Guid ProjectId) : IQuery<ProjectFirmDto>;
