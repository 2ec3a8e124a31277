using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>A project and the column it stood in on a day.</summary>
internal sealed class PlaceBefore
{
    public required Project Project { get; init; }

    public int Stage { get; init; }
}
