using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.GetFirmTasks;

/// <summary>首报、撞单、流转、分成: the viewer's 待办.</summary>
public sealed record GetFirmTasksQuery : IQuery<FirmTasksDto>
{
    public const int Most = 50;
}
