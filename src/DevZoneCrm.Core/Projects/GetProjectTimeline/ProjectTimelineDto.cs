using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Core.Record;

namespace DevZoneCrm.Core.Projects.GetProjectTimeline;

/// <param name="Counts">How many lines of each kind there are, whatever is shown.</param>
/// <param name="Total">How many lines of the kinds shown there are.</param>
public sealed record ProjectTimelineDto(IReadOnlyList<TimelineLineDto> Lines, IReadOnlyDictionary<TimelineKind, int> Counts, int Total) : IShowsProject
{
    ShownPart IShowsProject.Part => ShownPart.Timeline;

    public Guid ProjectId { get; init; }

    /// <summary>Of the project.</summary>
    public Confidentiality Level { get; init; }
}
