using System.Globalization;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Mentions;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings;

/// <summary>
/// Tells those who take part. A meeting of a cycle is no news until its agenda stands, the working day before; one that somebody calls, moves or cancels is told at once. Adds, does not save.
/// </summary>
public sealed class MeetingNotices(IAppDbContext db, NoticeWriter notices, MentionWriter mentions, ZoneCalendar calendar, WorkingCalendar working)
{
    /// <summary>会议通知: called by hand, moved, or on again.</summary>
    public Task CalledAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var notice = Of(NoticeKind.MeetingCalled, meeting, meeting.Place);
        // So near that its agenda stands already: one notice says both.
        return TellAsync(meeting, IsNear(meeting.HeldOn) ? notice with { Key = ReadyKey(meeting) } : notice, cancellationToken);
    }

    public Task CancelledAsync(Meeting meeting, CancellationToken cancellationToken) => TellAsync(meeting, Of(NoticeKind.MeetingCancelled, meeting), cancellationToken);

    public Task PublishedAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return notices.TellPostsAsync([.. meeting.Attendees.Select(a => a.PostId)], NoticeContent.Of(NoticeKind.MinutesPublished, $"/meetings/{meeting.Id}/minutes", null, meeting.Name), cancellationToken);
    }

    /// <summary>Who is mentioned in a decision. Its owner hears of it as of the order it is.</summary>
    public Task DecidedAsync(Meeting meeting, MeetingDecision decision, MentionPlace order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(decision);
        var id = meeting.Id;
        return mentions.TellAsync(decision.Text, null, [new MentionPlace(Link(meeting), (person, ct) => db.Meetings.VisibleTo(person).AnyAsync(m => m.Id == id, ct)), order], decision.AboutId, cancellationToken);
    }

    /// <summary>议程就绪: part of the daily work. Each meeting is told once, however often one looks.</summary>
    /// <returns>How many meetings are near.</returns>
    public async Task<int> ReadyAsync(CancellationToken cancellationToken)
    {
        var (today, now) = (calendar.Today, TimeOnly.FromDateTime(calendar.Now.DateTime));
        var until = working.AddWorkingDays(today, 1);
        var near = await db.Meetings.AsNoTracking().Include(m => m.Attendees)
            .Where(m => m.State == MeetingState.Planned && m.HeldOn >= today && m.HeldOn <= until && (m.HeldOn > today || m.StartsAt > now)).OrderBy(m => m.HeldOn).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        foreach (var meeting in near)
        {
            await TellAsync(meeting, Of(NoticeKind.MeetingAgendaReady, meeting) with { Key = ReadyKey(meeting) }, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return near.Count;
    }

    private async Task TellAsync(Meeting meeting, NoticeContent notice, CancellationToken cancellationToken)
    {
        if (meeting.HeldOn >= calendar.Today)
        {
            await notices.TellPostsAsync([.. meeting.Attendees.Select(a => a.PostId)], notice, cancellationToken);
        }
    }

    private bool IsNear(DateOnly heldOn) => heldOn <= working.AddWorkingDays(calendar.Today, 1);

    // Moved to another day or hour it is told anew.
    private static string ReadyKey(Meeting meeting) => string.Create(CultureInfo.InvariantCulture, $"meeting:{meeting.Id}:{meeting.HeldOn:yyyyMMdd}{meeting.StartsAt:HHmm}");

    private static string Link(Meeting meeting) => $"/meetings/{meeting.Id}";

    private static NoticeContent Of(NoticeKind kind, Meeting meeting, params object?[] more) =>
        NoticeContent.Of(kind, Link(meeting), null, [meeting.Name, string.Create(CultureInfo.InvariantCulture, $"{meeting.HeldOn:yyyy-MM-dd} {meeting.StartsAt:HH:mm}"), .. more]);
}
