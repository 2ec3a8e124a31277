using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities.Calendars;

/// <summary>Something on one day or several: an activity, or a next step that is due.</summary>
public sealed record CalendarEntryDto
{
    /// <summary>Of the activity; of the project where it is a project's next step.</summary>
    public Guid Id { get; init; }

    /// <summary>None for a next step.</summary>
    public ActivityKind? Kind { get; init; }

    public DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; init; }

    /// <summary>Those of ours, the leader first; names only.</summary>
    public string? Who { get; init; }

    public string? Unit { get; init; }

    /// <summary>None where it is masked.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Project or firm as the viewer may know it.</summary>
    public string? About { get; init; }

    public string? City { get; init; }

    /// <summary>What was said, or what is to be done.</summary>
    public string? Text { get; init; }

    /// <summary>The viewer learns who and when, and nothing of what.</summary>
    public bool IsMasked { get; init; }
}
