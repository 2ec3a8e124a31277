using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Supervision.GetSupervisionTasks;

/// <summary>The orders that wait for the viewer, the gravest first, for the workbench.</summary>
public sealed record GetSupervisionTasksQuery : IQuery<Page<SupervisionRowDto>>
{
    public const int Most = 6;
}
