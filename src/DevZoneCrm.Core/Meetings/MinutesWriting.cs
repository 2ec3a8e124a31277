using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings;

/// <summary>Writes down a meeting that has ended: topics in order, decisions with owner and date, who was there.</summary>
public static class MinutesWriting
{
    /// <summary>What the meeting was, with the names of everybody as they are today.</summary>
    public static async Task<MinutesContent> WriteAsync(IAppDbContext db, Meeting meeting, string clerk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(meeting);
        List<Guid> wanted = [.. meeting.Attendees.Select(a => a.PostId).Concat(meeting.Decisions.Select(d => d.OwnerPostId)).Append(meeting.ChairPostId ?? Guid.Empty).Distinct()];
        var posts = await MeetingPosts.Named(db, db.Posts.Where(p => wanted.Contains(p.Id))).ToListAsync(cancellationToken);
        var names = posts.ToDictionary(p => p.Id);
        var chair = names.GetValueOrDefault(meeting.ChairPostId ?? Guid.Empty);
        return new MinutesContent
        {
            Zone = await db.Zones.OrderBy(z => z.Id).Select(z => z.Name).FirstOrDefaultAsync(cancellationToken) ?? string.Empty,
            Name = meeting.Name,
            Number = await NumberAsync(db, meeting, cancellationToken),
            HeldOn = meeting.HeldOn,
            From = Clock(meeting.StartedAt) ?? meeting.StartsAt,
            To = Clock(meeting.EndedAt) ?? meeting.StartsAt,
            Place = meeting.Place,
            Chair = chair?.Full,
            Present = [.. posts.Where(p => p.Id != meeting.ChairPostId && Marked(meeting, p.Id) == true && !IsChair(p)).DistinctBy(p => (p.Person, p.Unit)).Select(p => p.Full)],
            Away = [.. posts.Where(p => Marked(meeting, p.Id) == false).Select(p => p.Full)],
            Clerk = clerk,
            Items = [.. meeting.Items.Where(i => !i.IsDropped).OrderBy(i => i.Order).Select(i => new MinutesItem(i.Section, i.AboutId, i.Facts, Of(meeting, i.Id, names))), .. Whole(meeting, names)],
        };

        // Who holds several posts sits there once.
        bool IsChair(MeetingPost post) => chair is not null && post.Person == chair.Person && post.Unit == chair.Unit;
    }

    // What was decided on no item, or on one that was dropped afterwards, stands at the end.
    private static IEnumerable<MinutesItem> Whole(Meeting meeting, Dictionary<Guid, MeetingPost> names)
    {
        var shown = meeting.Items.Where(i => !i.IsDropped).Select(i => (Guid?)i.Id).ToHashSet();
        return meeting.Decisions.Where(d => !shown.Contains(d.ItemId)).GroupBy(d => d.AboutId)
            .Select(g => new MinutesItem(AgendaSection.ByHand, g.Key, new AgendaFacts { Title = string.Empty }, [.. g.OrderBy(d => d.Number).Select(d => Said(d, names))]));
    }

    private static List<MinutesDecision> Of(Meeting meeting, Guid item, Dictionary<Guid, MeetingPost> names) =>
        [.. meeting.Decisions.Where(d => d.ItemId == item).OrderBy(d => d.Number).Select(d => Said(d, names))];

    private static MinutesDecision Said(MeetingDecision decision, Dictionary<Guid, MeetingPost> names) =>
        new(decision.Number, decision.Text, names[decision.OwnerPostId].Person, names[decision.OwnerPostId].Unit, decision.DueOn);

    private static bool? Marked(Meeting meeting, Guid post) => meeting.Attendees.FirstOrDefault(a => a.PostId == post)?.IsPresent;

    private static TimeOnly? Clock(DateTimeOffset? at) => at is { } moment ? TimeOnly.FromDateTime(ZoneCalendar.InZone(moment).DateTime) : null;

    private static async Task<int?> NumberAsync(IAppDbContext db, Meeting meeting, CancellationToken cancellationToken)
    {
        if (meeting.CycleId is not { } cycle)
        {
            return null;
        }

        var (first, last) = (new DateOnly(meeting.HeldOn.Year, 1, 1), new DateOnly(meeting.HeldOn.Year, 12, 31));
        return 1 + await db.Meetings.CountAsync(m => m.CycleId == cycle && m.State == MeetingState.Held && m.HeldOn >= first && m.HeldOn <= last && m.Id != meeting.Id, cancellationToken);
    }
}
