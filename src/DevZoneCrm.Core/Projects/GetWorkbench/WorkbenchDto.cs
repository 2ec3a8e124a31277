using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.GetWorkbench;

public sealed record WorkbenchDto
{
    public WorkbenchReach Reach { get; init; }

    /// <summary>The most pressing ones; <see cref="DueTotal"/> says how many there are.</summary>
    public IReadOnlyList<WorkbenchItemDto> Due { get; init; } = [];

    public int DueTotal { get; init; }

    public IReadOnlyList<WorkbenchItemDto> Lately { get; init; } = [];

    /// <summary>By stage today: of the unit, or of the zone.</summary>
    public IReadOnlyDictionary<ProjectStage, Figure> Stages { get; init; } = new Dictionary<ProjectStage, Figure>();

    /// <summary>The unit the stages are of; none for the zone.</summary>
    public Guid? UnitId { get; init; }
}
