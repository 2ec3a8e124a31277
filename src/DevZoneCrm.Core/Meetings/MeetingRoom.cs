using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Agenda;
using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings;

/// <summary>What the commands of a meeting share: the meeting in the version the caller saw, who acts, and the agenda as it stands.</summary>
public sealed class MeetingRoom(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, TimeProvider clock, AgendaBuilder builder)
{
    public Viewer Viewer => context.Viewer;

    public DateOnly Today => calendar.Today;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A meeting the viewer holds, with all its parts.</summary>
    /// <param name="version">None where the last word counts, such as what the screens show.</param>
    /// <exception cref="RuleException">Seen, but somebody else's to hold.</exception>
    public async Task<Meeting> EnterAsync(Guid id, long? version, CancellationToken cancellationToken)
    {
        var meeting = await WithParts(db.Meetings.HeldBy(Viewer)).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (meeting is null)
        {
            throw await db.Meetings.VisibleTo(Viewer).AnyAsync(m => m.Id == id, cancellationToken) ? new RuleException(MeetingErrors.NotYours) : new NotFoundException(nameof(Meeting));
        }

        if (version is { } seen)
        {
            db.ExpectVersion(meeting, seen);
        }

        return meeting;
    }

    /// <summary>A meeting the viewer takes part in, to add to it.</summary>
    public Task<Meeting> AttendAsync(Guid id, long version, CancellationToken cancellationToken) => db.LoadAsync(WithParts(db.Meetings.VisibleTo(Viewer)), id, version, cancellationToken);

    /// <summary>The whole agenda, whoever arranges it: what one person may not see keeps its place too.</summary>
    public async Task<IReadOnlyList<AgendaEntry>> AgendaAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return meeting.State == MeetingState.Planned
            ? (await builder.WriteAsync(meeting, Viewer.Operator, cancellationToken)).Entries
            : [.. meeting.Items.Where(i => !i.IsDropped).OrderBy(i => i.Order).Select(i => i.Entry)];
    }

    public Task<WrittenAgenda> WriteAsync(Meeting meeting, CancellationToken cancellationToken) => builder.WriteAsync(meeting, Viewer.Operator, cancellationToken);

    public Task<long> SaveAsync(Meeting meeting, CancellationToken cancellationToken) => db.SaveAsync(meeting, cancellationToken);

    private static IQueryable<Meeting> WithParts(IQueryable<Meeting> meetings) => meetings.Include(m => m.Items).Include(m => m.Attendees).Include(m => m.Decisions);
}
