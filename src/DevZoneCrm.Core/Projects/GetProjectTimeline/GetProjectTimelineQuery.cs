using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.History;

namespace DevZoneCrm.Core.Projects.GetProjectTimeline;

/// <summary>Everything that happened to a project, newest first, page by page. A project the viewer sees masked, or not at all, is not found.</summary>
/// <param name="Kinds">What to show; empty means everything.</param>
public sealed record GetProjectTimelineQuery(Guid ProjectId, IReadOnlyList<TimelineKind> Kinds, int Page = 1) : IQuery<ProjectTimelineDto>
{
    public const int PageSize = 20;
}
