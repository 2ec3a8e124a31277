using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings;

/// <summary>A cycle with the names of what it refers to.</summary>
public sealed record MeetingCycleDto(Guid Id, long Version, CycleTerms Terms, DateOnly ValidFrom, DateOnly? ValidTo, string? Preset, string? Unit)
{
    /// <summary>The next meeting that is planned.</summary>
    public DateOnly? NextOn { get; init; }

    public int Held { get; init; }
}
