using System.Linq.Expressions;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Yield;

/// <summary>
/// Which leads belong to a period, and under which city, region, channel, event and person they stand: the one definition, for the numbers and for the lists behind them.
/// </summary>
internal static class Yields
{
    // Stays are looked for this many days back: nobody is entered as stationed for more than a year at once.
    private const int LongestStay = 366;

    /// <summary>The cohort: projects whose 线索日期 lies in the period, whatever became of them and when.</summary>
    public static IQueryable<Project> LedIn(this IQueryable<Project> projects, Period period)
    {
        var (from, to) = (period.From, period.To);
        return projects.Where(p => p.LeadOn >= from && p.LeadOn <= to);
    }

    public static Expression<Func<Project, string?>> Region => p => p.SourceRegion;

    public static Expression<Func<Project, string?>> Channel(Viewer viewer)
    {
        Expression<Func<Project, bool, string?>> channel = (p, inFull) => inFull ? p.SourceChannel : null;
        return channel.With(ProjectVisibility.InFull(viewer));
    }

    public static Expression<Func<Project, Guid?>> Person(Viewer viewer)
    {
        Expression<Func<Project, bool, Guid?>> person = (p, inFull) => inFull ? p.OwnerPostId : null;
        return person.With(ProjectVisibility.InFull(viewer));
    }

    public static Expression<Func<Project, Guid?>> Event(IAppDbContext db) =>
        p => db.EventProjects.Where(x => x.ProjectId == p.Id && x.Role == EventProjectRole.Lead).Select(x => (Guid?)x.EventId).FirstOrDefault();

    /// <summary>Of the leads whose owner was 驻城 on their day: where. Two stays on one day, which only a file can bring, give the first city by name.</summary>
    public static IQueryable<CityOfLead> Cities(IAppDbContext db, Viewer viewer, Period period)
    {
        var (earliest, first, last) = (period.From.AddDays(-LongestStay), period.From, period.To);
        var leads = db.Projects.Where(ProjectVisibility.InFull(viewer)).LedIn(period);
        var stays =
            from stay in db.Activities
            where stay.Kind == ActivityKind.Stationed && stay.OccurredOn >= earliest && stay.OccurredOn <= last && stay.LastOn >= first && stay.WithdrawnAt == null && stay.City != null
            join post in db.ActivityPeople on stay.Id equals post.ActivityId
            select new { post.PostId, stay.OccurredOn, stay.LastOn, stay.City };
        return
            from stay in stays
            join lead in leads on stay.PostId equals lead.OwnerPostId
            where lead.LeadOn >= stay.OccurredOn && lead.LeadOn <= stay.LastOn
            group stay.City by lead.Id into cities
            select new CityOfLead { ProjectId = cities.Key, City = cities.Min()! };
    }

    /// <summary>Exactly the projects behind one number.</summary>
    /// <exception cref="RuleException">The period is none.</exception>
    public static IQueryable<Project> InYield(this IQueryable<Project> projects, IAppDbContext db, YieldFilter filter, Viewer viewer)
    {
        if (!PeriodParser.TryParse(filter.PeriodCode, out var period))
        {
            throw new RuleException("Period.Unknown", filter.PeriodCode);
        }

        var leads = projects.LedIn(period);
        leads = filter.Step switch
        {
            YieldStep.Negotiating => leads.Where(p => p.NegotiatingOn != null),
            YieldStep.Signed => leads.Where(p => p.SignedOn != null),
            YieldStep.Started => leads.Where(p => p.StartedOn != null),
            _ => leads,
        };
        var (key, id) = (filter.Key.Length == 0 ? null : filter.Key, Guid.TryParse(filter.Key, out var known) ? known : (Guid?)null);
        return filter.By switch
        {
            null => leads,
            // A key that is none has no projects.
            YieldDimension.Event or YieldDimension.Person when key is not null && id is null => leads.Where(p => false),
            YieldDimension.Region => WithKey(leads, Region, key),
            YieldDimension.Channel => WithKey(leads, Channel(viewer), key),
            YieldDimension.Event => WithKey(leads, Event(db), id),
            YieldDimension.Person => WithKey(leads, Person(viewer), id),
            _ => InCity(leads, Cities(db, viewer, period), key),
        };
    }

    private static IQueryable<Project> InCity(IQueryable<Project> leads, IQueryable<CityOfLead> cities, string? city) => city is null
        ? leads.Where(p => !cities.Select(c => c.ProjectId).Contains(p.Id))
        : leads.Where(p => cities.Where(c => c.City == city).Select(c => c.ProjectId).Contains(p.Id));

    private static IQueryable<Project> WithKey<TKey>(IQueryable<Project> projects, Expression<Func<Project, TKey>> key, TKey value)
    {
        // A closure, so that the database sees a parameter and not a new statement for each value.
        Expression<Func<TKey>> wanted = () => value;
        return projects.Where(Expression.Lambda<Func<Project, bool>>(Expression.Equal(key.Body, wanted.Body), key.Parameters[0]));
    }
}
