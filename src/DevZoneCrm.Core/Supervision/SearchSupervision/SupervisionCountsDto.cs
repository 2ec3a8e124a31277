namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <summary>How many run, and under which light.</summary>
/// <param name="Waiting">Reported done, or an extension or a deduction waits for a decision.</param>
public sealed record SupervisionCountsDto(int Green, int Yellow, int Red, int Overdue, int Waiting)
{
    public int Running => Green + Yellow + Red;
}
