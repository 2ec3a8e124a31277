using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

/// <summary>A project and the column it stood in on the first day.</summary>
internal sealed class TwoDays
{
    public required Project Project { get; init; }

    public int Before { get; init; }
}
