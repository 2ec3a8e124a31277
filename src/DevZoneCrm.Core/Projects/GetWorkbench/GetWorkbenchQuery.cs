using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.GetWorkbench;

/// <summary>工作台: what needs something today, what was logged lately, and how the pipeline stands; as far as the viewer answers for it.</summary>
public sealed record GetWorkbenchQuery : IQuery<WorkbenchDto>
{
    public const int MaxDue = 12;
    public const int MaxLately = 10;
}
