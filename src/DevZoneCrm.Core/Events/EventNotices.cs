using System.Globalization;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Core.Notices.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events;

/// <summary>Tells those who host an event, speak or sit there, and the heads of the unit that gives it. What lies in the past is put on record, and told to nobody. Adds, does not save.</summary>
public sealed class EventNotices(IAppDbContext db, NoticeWriter notices, ZoneCalendar calendar, WorkingCalendar working)
{
    public Task PlannedAsync(ZoneEvent planned, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(planned);
        return CallAsync(planned, EventPeople.Names(planned), planned.UnitId, cancellationToken);
    }

    /// <param name="before">Who was named before; they are told again only where day or place is another.</param>
    public Task EditedAsync(ZoneEvent changed, EventCall before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(before);
        var now = EventCall.Of(changed);
        var isMoved = (now.FirstOn, now.LastOn, now.Place) != (before.FirstOn, before.LastOn, before.Place);
        return isMoved
            ? CallAsync(changed, now.Names, now.UnitId, cancellationToken)
            : CallAsync(changed, now.Names.Except(before.Names).ToHashSet(StringComparer.Ordinal), now.UnitId == before.UnitId ? null : now.UnitId, cancellationToken);
    }

    public async Task CancelledAsync(ZoneEvent cancelled, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cancelled);
        if (cancelled.LastOn >= calendar.Today)
        {
            await TellAsync(NoticeContent.Of(NoticeKind.EventCancelled, Link(cancelled), null, cancelled.Title, cancelled.FirstOn, cancelled.CancelReason), EventPeople.Names(cancelled), cancelled.UnitId, cancellationToken);
        }
    }

    /// <summary>活动临近: part of the daily work, the working day before. Each event is told once, however often one looks, and not to whom it was told in these days anyway.</summary>
    public async Task<int> NearAsync(CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var until = working.AddWorkingDays(today, 1);
        var near = await db.ZoneEvents.AsNoTracking().Where(e => e.State == ZoneEventState.Planned && e.FirstOn > today && e.FirstOn <= until).OrderBy(e => e.FirstOn).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        foreach (var planned in near)
        {
            await TellAsync(NoticeContent.Of(NoticeKind.EventNear, Link(planned), null, planned.Title, planned.FirstOn) with { Key = Key(planned) }, EventPeople.Names(planned), planned.UnitId, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return near.Count;
    }

    private async Task CallAsync(ZoneEvent planned, IReadOnlySet<string> names, Guid? unit, CancellationToken cancellationToken)
    {
        if (planned.LastOn < calendar.Today)
        {
            return;
        }

        var notice = NoticeContent.Of(NoticeKind.EventCalled, Link(planned), null, planned.Title, planned.FirstOn, planned.Place);
        await TellAsync(planned.FirstOn <= working.AddWorkingDays(calendar.Today, 1) ? notice with { Key = Key(planned) } : notice, names, unit, cancellationToken);
    }

    private async Task TellAsync(NoticeContent notice, IReadOnlySet<string> names, Guid? unit, CancellationToken cancellationToken)
    {
        await notices.TellNamedAsync([.. names], notice, cancellationToken);
        if (unit is { } id)
        {
            await notices.TellHeadsAsync(id, notice, cancellationToken);
        }
    }

    private static string Key(ZoneEvent planned) => string.Create(CultureInfo.InvariantCulture, $"event:{planned.Id}:{planned.FirstOn:yyyyMMdd}");

    private static string Link(ZoneEvent planned) => $"/events/{planned.Id}";
}
