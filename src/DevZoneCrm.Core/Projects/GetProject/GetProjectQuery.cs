using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.GetProject;

/// <summary>The project page. A project the viewer sees masked, or not at all, is not found.</summary>
/// <param name="Key">Its id or its code.</param>
public sealed record GetProjectQuery(string Key) : IQuery<ProjectPageDto>;
