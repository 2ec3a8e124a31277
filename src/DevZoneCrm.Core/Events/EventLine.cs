using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Events;

/// <summary>A project of an event beside the row that counts it, if there is one. Lives in SQL, not in memory.</summary>
internal sealed class EventLine
{
    public required EventProject Entry { get; init; }

    public required Project Project { get; init; }

    /// <summary>Of 签约 or 开工, as the role asks.</summary>
    public ProjectFlow? Flow { get; init; }
}
