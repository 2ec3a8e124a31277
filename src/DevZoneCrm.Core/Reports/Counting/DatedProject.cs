using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A project beside the day and the kind under which it is counted.</summary>
internal sealed class DatedProject
{
    public required Project Project { get; init; }

    public DateOnly? On { get; init; }

    public int Kind { get; init; }
}
