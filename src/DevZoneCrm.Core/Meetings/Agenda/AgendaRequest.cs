using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>What a source is asked: whose eyes read, since when, until when, and of which projects.</summary>
public sealed record AgendaRequest
{
    /// <summary>Entries of a section; beyond them the number says how many more there are.</summary>
    public const int Most = 12;

    /// <summary>Where a section may hold thousands, counting stops one above: the meeting speaks about the twelve.</summary>
    public const int MostCounted = 999;

    public required Viewer Viewer { get; init; }

    /// <summary>Projects of the meeting that the viewer sees, masked ones included.</summary>
    public required IQueryable<Project> Seen { get; init; }

    /// <summary>Those seen without a mask.</summary>
    public required IQueryable<Project> InFull { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The day of the last meeting.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The day of the next one: what falls due before it is this meeting's.</summary>
    public required DateOnly Until { get; init; }

    public Guid? UnitId { get; init; }

    /// <summary>The parts the meeting's agenda has.</summary>
    public required IReadOnlyList<AgendaSection> Sections { get; init; }

    public Guid? CycleId { get; init; }

    public required Guid MeetingId { get; init; }

    /// <summary>The meeting before this one; none for the first.</summary>
    public Guid? LastId { get; init; }
}
