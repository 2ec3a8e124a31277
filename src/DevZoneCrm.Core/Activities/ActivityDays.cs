using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities;

/// <summary>Days that exclude one another, where somebody logs by hand. In a file they are only pointed out.</summary>
internal static class ActivityDays
{
    // The longest stay a file may bring.
    private const int Longest = 366;

    /// <summary>Where a stay is among what is saved, one saving after the other: of two at once each would find the days free.</summary>
    public static async Task<IAsyncDisposable?> TakeTurnAsync(this IAppDbContext db, IEnumerable<ActivityKind> kinds, CancellationToken cancellationToken) =>
        kinds.Contains(ActivityKind.Stationed) ? await db.BeginInTurnAsync(WriteTurn.Stays, cancellationToken) : null;

    /// <summary>驻城 counts by the day: nobody is stationed twice on one.</summary>
    /// <exception cref="RuleException">One of those stationed already is on one of these days.</exception>
    public static async Task RequireFreeDaysAsync(this IAppDbContext db, Activity stay, CancellationToken cancellationToken)
    {
        if (stay.Kind != ActivityKind.Stationed || stay.WithdrawnAt is not null)
        {
            return;
        }

        var (id, from, to, earliest) = (stay.Id, stay.OccurredOn, stay.LastOn, stay.OccurredOn.AddDays(-Longest));
        var posts = stay.People.Select(p => p.PostId).ToList();
        var taken = await db.ActivityPeople.Where(p => EF.Parameter(posts).Contains(p.PostId) && p.OccurredOn <= to && p.OccurredOn >= earliest)
            .Join(db.Activities.Where(a => a.Id != id && a.Kind == ActivityKind.Stationed && a.WithdrawnAt == null && a.LastOn >= from), p => p.ActivityId, a => a.Id, (p, a) => new { p.PostId, a.OccurredOn, a.LastOn })
            .OrderBy(x => x.OccurredOn).FirstOrDefaultAsync(cancellationToken);
        if (taken is not null)
        {
            var name = await db.Posts.Where(o => o.Id == taken.PostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstAsync(cancellationToken);
            throw new RuleException(ActivityErrors.StationedTwice, name, taken.OccurredOn, taken.LastOn);
        }
    }

    /// <summary>A trip that was moved still holds its stops; a stop that was moved is still within its trip.</summary>
    /// <exception cref="RuleException">It does not.</exception>
    public static async Task RequireWithinTripAsync(this IAppDbContext db, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.PartOfId is { } trip)
        {
            activity.JoinTrip(await db.Activities.SingleAsync(a => a.Id == trip, cancellationToken));
        }

        var id = activity.Id;
        var stops = await db.Activities.Where(a => a.PartOfId == id && a.WithdrawnAt == null).ToListAsync(cancellationToken);
        stops.ForEach(stop => stop.JoinTrip(activity));
    }
}
