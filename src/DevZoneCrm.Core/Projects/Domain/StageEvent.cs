using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>One line of a project's history. Append-only: a correction is a new line.</summary>
public sealed class StageEvent : IChildOfProject
{
    public const int MaxNoteLength = 500;

    internal StageEvent(Guid projectId, StageEventKind kind, Milestone milestone, DateOnly? occurredOn, string? note, Guid? claimId = null)
    {
        Id = Guid.CreateVersion7();
        ProjectId = projectId;
        Kind = kind;
        Milestone = milestone;
        OccurredOn = occurredOn;
        Note = note;
        ClaimId = claimId;
    }

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public StageEventKind Kind { get; private set; }

    public Milestone Milestone { get; private set; }

    /// <summary>The day it happened, in the zone's calendar; none where a date was taken back.</summary>
    public DateOnly? OccurredOn { get; private set; }

    /// <summary>The instant it was recorded; stamped when saved.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Who recorded it; stamped when saved.</summary>
    public string RecordedBy { get; private set; } = string.Empty;

    /// <summary>Document, reason or remark as typed.</summary>
    public string? Note { get; private set; }

    /// <summary>The claim it was confirmed by; none for what was imported or needs no confirming.</summary>
    public Guid? ClaimId { get; private set; }

    public void Stamp(DateTimeOffset at, string by)
    {
        RecordedAt = at;
        RecordedBy = by;
    }
}
