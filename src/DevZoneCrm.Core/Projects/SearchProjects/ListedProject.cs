using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>A project beside the amount under which it is listed. Lives in SQL, not in memory.</summary>
internal sealed class ListedProject
{
    public required Project Project { get; init; }

    public DateOnly? On { get; init; }

    public Currency Currency { get; init; }

    public long Amount { get; init; }

    public int? RateE4 { get; init; }

    /// <summary>Converted, in millionths of a yuan.</summary>
    public long MicroYuan { get; init; }
}
